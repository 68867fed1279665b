import { readWhen } from '@svar/language'
import { type Eval, localeNamed, readLines, rounded } from './eval.ts'

/** Shares of `n`: as expected; asked although a value was expected; another value given without asking. */
export type DatesResult = { exact: number; asked: number; wrong: number; n: number }

/** One phrase; `expect` is null when it must be asked. */
export type DateRow = {
  text: string
  locale: string
  reference: string
  zone: string
  expect: string | null
}

/** What was read where something else was expected. */
export type DatesFailure = {
  text: string
  locale: string
  expect: string | null
  got: string | null
  kind: string
}

export const dates: Eval = {
  usage: 'dates --file D.jsonl',
  async run({ file }) {
    if (!file) return undefined
    const { result, failures } = await evalDates(file)
    for (const failure of failures) console.error(JSON.stringify(failure))
    return result
  },
}

/** Reads each line of a file of `{"text","locale","reference","zone","expect"}`. @throws Error on an unknown locale */
export async function evalDates(file: string): Promise<{ result: DatesResult; failures: DatesFailure[] }> {
  const rows = await readLines<DateRow>(file)
  const knowsBounds = rows.some(({ expect }) => expect?.includes('..'))
  const failures: DatesFailure[] = []
  let asked = 0
  for (const { text, locale: named, reference, zone, expect } of rows) {
    const locale = localeNamed(named)
    if (!locale) throw new Error(`${file}: "${named}" is no locale of Svar.`)
    const { kind, value } = readWhen(text, { locale, reference, zone })
    if (agrees(expect, value, kind) || (!knowsBounds && isSaidWider(expect, value))) continue
    failures.push({ text, locale, expect, got: value, kind })
    if (value === null) asked += 1
  }
  const n = rows.length
  const share = (count: number) => (n > 0 ? rounded(count / n) : 0)
  return {
    result: {
      exact: share(n - failures.length),
      asked: share(asked),
      wrong: share(failures.length - asked),
      n,
    },
    failures,
  }
}

/** A duration and a repetition name no day: where null is expected they ask as well. */
function agrees(expect: string | null, value: string | null, kind: string): boolean {
  if (expect === null) return value === null || kind === 'duration' || kind === 'repetition'
  return value !== null && normal(expect) === normal(value)
}

/**
 * A file that writes days, hours and closed ranges alone has no other way to say `by Friday` than the Friday, and mostly
 * none for the afternoon of a day than the day. A file that writes bounds is taken at its word.
 */
function isSaidWider(expect: string | null, value: string | null): boolean {
  const [from = '', to] = value?.split('/') ?? []
  if (!expect || expect.includes('/') || to === undefined) return false
  if (from === '..' || to === '..') return normal(expect) === normal(from === '..' ? to : from)
  const hours = (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 3_600_000
  return from.startsWith(`${expect}T`) && hours <= LONGEST_PART_HOURS
}

/** A night. */
const LONGEST_PART_HOURS = 8

/** `2026-11-24T14:00:00` and `2026-11-24T14:00` are the same. */
function normal(value: string): string {
  return value.replace(/(T\d\d:\d\d):00(?:\.0+)?(?!\d)/g, '$1').replaceAll(' ', '')
}
