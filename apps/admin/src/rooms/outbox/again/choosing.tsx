import type { OutgoingMail } from '@svar/contract'
import { useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { AgainButton } from './again-button.tsx'
import { isResendable } from './resendable.ts'
import { againTexts } from './texts/index.ts'

/** As many as are taken at once. */
const MOST = 200

/** Which of the mails shown are ticked. One that has gone out meanwhile is ticked no longer. */
export function useChoosing(mails: OutgoingMail[]) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const choosable = mails.filter(isResendable)
  const chosen = choosable.filter(({ id }) => ticked.has(id)).slice(0, MOST)
  return {
    choosable,
    chosen,
    isChosen: (id: string) => chosen.some((one) => one.id === id),
    choose(id: string, on: boolean) {
      const next = new Set(ticked)
      if (on) next.add(id)
      else next.delete(id)
      setTicked(next)
    },
    chooseAll: (on: boolean) => setTicked(new Set(on ? choosable.map(({ id }) => id) : [])),
  }
}

type Choosing = ReturnType<typeof useChoosing>

/** Stands above the mails where some of them can be sent again. */
export function ChoosingBar({ choosable, chosen, chooseAll }: Choosing) {
  const texts = useTexts(againTexts)
  if (choosable.length === 0) return null
  const isAll = chosen.length === Math.min(choosable.length, MOST)
  const hasChosen = chosen.length > 0
  return (
    <div className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-5 py-2">
      <Checkbox
        label={texts.chooseAll}
        labelHidden={hasChosen}
        checked={isAll}
        mixed={hasChosen && !isAll}
        onCheckedChange={chooseAll}
      />
      {hasChosen && (
        <>
          <span role="status" className="text-sm text-muted tabular-nums">
            {texts.chosen(chosen.length)}
          </span>
          <AgainButton mails={chosen} size="small" onDone={() => chooseAll(false)} />
        </>
      )}
    </div>
  )
}
