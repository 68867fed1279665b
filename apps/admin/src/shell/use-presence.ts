import type { PresenceState } from '@svar/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useFormat } from '../texts/format.ts'
import { useTexts } from '../texts/use-texts.ts'
import { useErrorSentence } from '../ui/error-sentence.ts'
import type { ChoiceItem } from '../ui/menu-item.ts'
import { notify } from '../ui/notify.ts'
import { api, call } from './api.ts'
import { useLive } from './live.ts'
import { useMay } from './session.ts'
import { shellTexts } from './texts/index.ts'

const key = ['presence', 'mine']
const HOUR_MS = 3_600_000
/** The server is told at most this often that somebody is at the keyboard. */
const TELL_EVERY_MS = 60_000

const choices = ['online', 'busy', 'busyForAnHour', 'away', 'awayForAnHour'] as const
type Choice = (typeof choices)[number]

/** Whether the person is shown as online, busy or away. */
export function usePresence(): PresenceState | undefined {
  const client = useQueryClient()
  useLive('member_presence', () => void client.invalidateQueries({ queryKey: key }))
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => call(api.GET('/api/teams/presence', { signal })),
  }).data
}

/** The choice in the person's menu; null for who answers no customers. */
export function usePresenceItem(state: PresenceState | undefined): ChoiceItem | null {
  const texts = useTexts(shellTexts).presence
  const format = useFormat()
  const client = useQueryClient()
  const sentence = useErrorSentence()
  const mayAnswer = useMay('agent')

  async function choose(value: string) {
    try {
      const body = bodyOf(value as Choice, Date.now())
      client.setQueryData(key, await call(api.PUT('/api/teams/presence', { body })))
    } catch (error) {
      notify({ title: sentence(error), tone: 'danger' })
    }
  }

  if (!mayAnswer || !state) return null
  const until = state.until ? texts.until(format.time(state.until)) : ''
  return {
    kind: 'choice',
    label: [texts.label, until].filter(Boolean).join(' · '),
    value: choiceOf(state),
    options: choices.map((value) => ({ value, label: texts.choices[value] })),
    onValueChange: choose,
  }
}

function bodyOf(choice: Choice, nowMs: number) {
  const until = choice.endsWith('ForAnHour') ? new Date(nowMs + HOUR_MS).toISOString() : null
  if (choice === 'online') return { choice: null, until }
  return { choice: choice.startsWith('busy') ? ('busy' as const) : ('away' as const), until }
}

function choiceOf({ choice, until }: PresenceState): Choice {
  if (!choice) return 'online'
  return until ? `${choice}ForAnHour` : choice
}

/** While somebody types or points, they are not away. */
export function useActivity() {
  const client = useQueryClient()
  useEffect(() => {
    let toldAt = Date.now()
    const tell = () => {
      if (Date.now() - toldAt < TELL_EVERY_MS) return
      toldAt = Date.now()
      call(api.POST('/api/teams/presence/activity'))
        .then((state) => client.setQueryData(key, state))
        // The next touch tells it again.
        .catch(() => undefined)
    }
    const kinds = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const
    for (const kind of kinds) addEventListener(kind, tell, { passive: true })
    return () => {
      for (const kind of kinds) removeEventListener(kind, tell)
    }
  }, [client])
}
