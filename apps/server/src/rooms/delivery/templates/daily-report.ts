import { words } from './daily-report-words.ts'
import type { Figure, Template } from './letter.ts'

/** A figure of the day, and of the same weekday a week before. */
export interface Pair {
  now: number
  before: number
}

export interface DailyFigures {
  conversations: Pair
  /** Of those, how many the assistant answered alone, and how many a person answered. */
  answeredAlone: Pair
  handledByPerson: Pair
  /** Resolved by evidence: the customer said so, or ended the conversation and did not come back. */
  resolved: Pair
  /** The median in seconds; null: nobody was answered. */
  firstReplyS: { now: number | null; before: number | null }
  /** Scores of four and five, of all that were given. */
  satisfied: Pair
  scores: Pair
  tickets: Pair
  errors: Pair
}

interface Params {
  /** The day that it tells of, `2026-11-20`, and the one that it is compared with. */
  day: string
  dayBefore: string
  figures: DailyFigures
  /** Who waits for a person at this moment. */
  waiting: number
  questions: { text: string; times: number }[]
  topErrors: { text: string; times: number }[]
  /** Whether its reader sees only some of the conversations. */
  isPartOnly: boolean
  link: string
  /** Where its reader chooses what they are told of. */
  choicesLink: string
}

/** The day as its reader writes it. */
export const dayIn = (day: string, locale: string): string => dateIn(day, locale, { dateStyle: 'long' })

const dateIn = (day: string, locale: string, style: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))

/** What happened in the workspace on one day. */
export const dailyReport: Template<Params> = (params, locale) => {
  const { subject, heading, intro, partOnly, button, choose, questions, topErrors } = words[locale]
  const day = dayIn(params.day, locale)
  const number = new Intl.NumberFormat(locale)
  const list = (title: string, items: Params['questions']) =>
    items.length > 0
      ? [{ title, items: items.map(({ text, times }) => ({ text, value: number.format(times) })) }]
      : []
  return {
    subject: subject(day),
    heading: heading(day),
    paragraphs: [intro],
    figures: figuresOf(params, locale),
    lists: [...list(questions, params.questions), ...list(topErrors, params.topErrors)],
    button: { label: button, link: params.link },
    ...(params.isPartOnly ? { note: partOnly } : {}),
    footer: [{ label: choose, link: params.choicesLink }],
  }
}

function figuresOf({ figures, waiting, dayBefore }: Params, locale: string): Figure[] {
  const names = words[locale as keyof typeof words]
  const number = new Intl.NumberFormat(locale)
  const other = dateIn(dayBefore, locale, { weekday: 'short', day: 'numeric', month: 'short' })
  const shown = (name: string, now: string, before: string | null): Figure => ({
    name,
    value: now,
    ...(before === null ? {} : { before: `${other}: ${before}` }),
  })
  const count = (name: 'conversations' | 'answeredAlone' | 'handledByPerson' | 'tickets' | 'errors') =>
    shown(names[name], number.format(figures[name].now), number.format(figures[name].before))
  const share = (name: string, some: Pair, all: Pair): Figure[] => {
    const of = (when: keyof Pair) =>
      all[when] > 0 ? names.of(number.format(some[when]), number.format(all[when])) : null
    const now = of('now')
    return now ? [shown(name, now, of('before'))] : []
  }
  const { now, before } = figures.firstReplyS
  const firstReply =
    now === null
      ? []
      : [shown(names.firstReply, waitIn(now, locale), before === null ? null : waitIn(before, locale))]
  return [
    count('conversations'),
    count('answeredAlone'),
    count('handledByPerson'),
    ...share(names.resolved, figures.resolved, figures.conversations),
    ...firstReply,
    ...share(names.satisfied, figures.satisfied, figures.scores),
    count('tickets'),
    count('errors'),
    { name: names.waiting, value: number.format(waiting) },
  ]
}

/** A length of time, in the largest unit that leaves at least one. */
function waitIn(seconds: number, locale: string): string {
  const [value, unit, digits] =
    seconds < 60
      ? ([seconds, 'second', 0] as const)
      : seconds < 3600
        ? ([seconds / 60, 'minute', 0] as const)
        : ([seconds / 3600, 'hour', 1] as const)
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: digits }).format(value)
}
