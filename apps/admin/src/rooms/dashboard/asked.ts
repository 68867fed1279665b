import { useNavigate } from '@tanstack/react-router'
import { useSearchParam } from '../../shell/room-path.ts'

export const spans = ['1', '7', '30', '90', 'own'] as const

/** What the page shows, kept in its address. */
export function useAsked() {
  const [span, setSpan] = useSearchParam('span', '7')
  const [from, setFrom] = useSearchParam('from')
  const [to, setTo] = useSearchParam('to')
  const [team, setTeam] = useSearchParam('team')
  const [channel, setChannel] = useSearchParam('channel')
  const [language, setLanguage] = useSearchParam('language')
  const navigate = useNavigate()
  /** Begins with the days that are shown, so that there is something to change. */
  const beginOwn = (shown: { from: string; to: string }) => {
    const { from, to } = shown
    const merge = (before: Record<string, unknown>) => ({ ...before, span: 'own', from, to })
    void navigate({ to: '.', search: merge as never, replace: true })
  }
  const choice = spans.find((one) => one === span) ?? '7'
  return {
    choice,
    from,
    to,
    team,
    channel,
    language,
    setSpan,
    beginOwn,
    setFrom,
    setTo,
    setTeam,
    setChannel,
    setLanguage,
  }
}
export type Asked = ReturnType<typeof useAsked>

type Filled = Pick<Asked, 'choice' | 'from' | 'to' | 'team' | 'channel' | 'language'>

/** The filters as the server takes them: what is not chosen is left out. */
export const filtersOf = ({ team, channel, language }: Filled) => ({
  ...(team && { team }),
  ...(channel && { channel }),
  ...(language && { language }),
})

/** The same with the span of days. Own dates count once both are there and in order; until then, today does. */
export function queryOf(asked: Filled) {
  const { choice, from, to } = asked
  if (choice !== 'own') return { days: Number(choice), ...filtersOf(asked) }
  const isWhole = isDate(from) && isDate(to) && from <= to
  return { ...(isWhole ? { from, to } : { days: 1 }), ...filtersOf(asked) }
}

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)
