import type { TicketSummary } from '@svar/contract'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { usePath } from '../../../shell/room-path.ts'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useCommands } from '../../../ui/commands.ts'
import { ticketTexts } from '../texts/index.ts'

/** The row where the keyboard is. */
export const rowId = (number: string) => `ticket-${number}`

/** Which tickets are selected, and where the keyboard stands among them. */
export function useSelection(tickets: TicketSummary[]) {
  const texts = useTexts(ticketTexts)
  const navigate = useNavigate()
  const path = usePath()
  const mayWork = useMay('agent')
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [current, setCurrent] = useState<string | null>(null)
  const numbers = tickets.map(({ number }) => number)
  const chosen = numbers.filter((number) => selected.has(number))

  function walk(step: 1 | -1) {
    const at = numbers.indexOf(current ?? '')
    const next = numbers[at < 0 ? 0 : Math.min(Math.max(at + step, 0), numbers.length - 1)]
    if (!next) return
    setCurrent(next)
    document.getElementById(rowId(next))?.scrollIntoView({ block: 'nearest' })
  }
  const toggle = (number: string) =>
    setSelected((before) => {
      const after = new Set(before)
      if (!after.delete(number)) after.add(number)
      return after
    })
  const open = (number: string) => void navigate({ to: path('tickets', number) })
  const onCurrent = (act: (number: string) => void) => () => void (current && act(current))

  const common = { group: texts.title }
  useCommands([
    { ...common, id: 'tickets.next', label: texts.next, shortcut: 'J', onSelect: () => walk(1) },
    { ...common, id: 'tickets.previous', label: texts.previous, shortcut: 'K', onSelect: () => walk(-1) },
    { ...common, id: 'tickets.open', label: texts.open, shortcut: '↵', onSelect: onCurrent(open) },
    ...(mayWork
      ? [{ ...common, id: 'tickets.select', label: texts.choose, shortcut: 'X', onSelect: onCurrent(toggle) }]
      : []),
  ])
  return {
    chosen,
    current,
    mayWork,
    toggle,
    open,
    isSelected: (number: string) => selected.has(number),
    toggleAll: () => setSelected(new Set(chosen.length === numbers.length ? [] : numbers)),
    areAll: numbers.length > 0 && chosen.length === numbers.length,
    clear: () => setSelected(new Set()),
  }
}

export type Selection = ReturnType<typeof useSelection>
