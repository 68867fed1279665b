import type { Span, Unit } from './atom.ts'
import type { Mark } from './lex.ts'
import { matchAt, type Pattern, pattern, senseOf } from './match.ts'
import { numberOf, packSpan, textOf } from './rule.ts'
import type { Sense } from './word-list.ts'

type SpanRule = { pattern: Pattern; build: (...senses: (Sense | undefined)[]) => Span | undefined }

const minutesOf: Record<string, Span> = {
  halfhour: { amount: 30, unit: 'minute' },
  quarter: { amount: 15, unit: 'minute' },
  threequarter: { amount: 45, unit: 'minute' },
  halfyear: { amount: 6, unit: 'month' },
  fortnight: { amount: 14, unit: 'day' },
}

/** So many of a unit; `2.5 hours` become 150 minutes. */
function times(amount: number, name: string): Span | undefined {
  if (name === 'weekend' || !(amount > 0) || amount > 1000) return undefined
  const special = minutesOf[name]
  if (name === 'quarter' && amount > 6) return undefined
  if (special) return { amount: special.amount * amount, unit: special.unit }
  const unit = name as Unit
  if (Number.isInteger(amount)) return { amount, unit }
  if (unit === 'hour') return { amount: Math.round(amount * 60), unit: 'minute' }
  if (unit === 'year') return { amount: Math.round(amount * 12), unit: 'month' }
  return undefined
}

const rules: SpanRule[] = [
  shape('num unit=hour and? num unit=minute', (hours, _unit, _and, minutes) =>
    times((numberOf(hours) * 60 + numberOf(minutes)) / 60, 'hour'),
  ),
  shape('num/a unit=hour and a? unit=quarter/unit=halfhour', (hours, _unit, _and, _a, more) =>
    times((numberOf(hours) || 1) + (textOf(more) === 'quarter' ? 0.25 : 0.5), 'hour'),
  ),
  shape('unit=hour and a? unit=quarter/unit=halfhour', (_unit, _and, _a, more) =>
    times(textOf(more) === 'quarter' ? 1.25 : 1.5, 'hour'),
  ),
  shape('num/a unit and? a? half', (amount, unit) => times((numberOf(amount) || 1) + 0.5, textOf(unit))),
  shape('num and? a? half unit', (amount, and, _a, _half, unit) =>
    times((numberOf(amount) === 1 && !and ? 0 : numberOf(amount)) + 0.5, textOf(unit)),
  ),
  shape('num/a unit andhalf', (amount, unit) =>
    times((amount?.name === 'num' ? numberOf(amount) : 1) + 0.5, textOf(unit)),
  ),
  shape('num andhalf unit', (amount, _and, unit) => times(numberOf(amount) + 0.5, textOf(unit))),
  shape('a andhalf unit', (_a, _and, unit) => times(1.5, textOf(unit))),
  shape('a? oneandhalf unit', (_a, _half, unit) => times(1.5, textOf(unit))),
  shape('a? half a? unit=hour', () => times(0.5, 'hour')),
  shape('a? half a? unit=day', () => times(12, 'hour')),
  shape('a? half a? unit=year', () => times(6, 'month')),
  shape('num unit', (amount, unit) => times(numberOf(amount), textOf(unit))),
  shape('a unit', (_a, unit) => times(1, textOf(unit))),
  shape('a? unit=halfhour', () => minutesOf.halfhour),
  shape('a? unit=threequarter', () => minutesOf.threequarter),
  shape('a? unit=quarter', () => minutesOf.quarter),
  shape('unit=fortnight', () => minutesOf.fortnight),
]

function shape(text: string, build: SpanRule['build']): SpanRule {
  return { pattern: { ...pattern(text), isTight: true }, build }
}

/** Puts one mark for each stretch of time that is told in several words: `to timer`, `half an hour`. */
export function withSpans(marks: readonly Mark[], text: string): Mark[] {
  const found: Mark[] = []
  for (let at = 0; at < marks.length; ) {
    const best = longestSpan(marks, at)
    const [first, last] = [marks[at], marks[(best?.end ?? at + 1) - 1]]
    const nights = best ? 0 : nightsAt(marks, at)
    // `two cats (3 and 7 years)`
    const isNoted = best?.span.unit === 'year' && text[last?.end ?? 0] === ')'
    if (best && (isNoted || isAge(best.span, marks.slice(Math.max(0, at - 7), at), marks[best.end]))) {
      found.push(...marks.slice(at, best.end).map((mark) => ({ ...mark, senses: [] })))
      at = best.end
      continue
    }
    if (nights > 0 && first)
      found.push({ ...first, senses: [{ name: 'nights', value: numberOf(senseOf(first, 'num')) || 1 }] })
    else if (first && last)
      found.push(best ? { ...first, end: last.end, senses: [packSpan(best.span)] } : first)
    at = best?.end ?? at + (nights || 1)
  }
  return found
}

/** `a child of 3 years`, `to måneder gammel`: how old somebody is. */
function isAge({ unit, amount }: Span, before: readonly Mark[], next: Mark | undefined): boolean {
  const counted = before.findLastIndex((mark) => senseOf(mark, 'counted') && !senseOf(mark, 'unit'))
  // `three children (2, 5 and 8 years)`
  const isList = before
    .slice(counted + 1)
    .every((mark) => ['fill', 'num', 'and', 'for', 'unit'].some((name) => senseOf(mark, name)))
  // `6 v tytölle`
  const isWhose = unit === 'year' && senseOf(next, 'counted') !== undefined && !senseOf(next, 'unit')
  return (
    senseOf(next, 'old') !== undefined ||
    isWhose ||
    (unit === 'year' && amount < 20 && counted >= 0 && isList)
  )
}

/** `one night`, `two nights` tell how long a guest stays, not which part of a day is meant. */
function nightsAt(marks: readonly Mark[], at: number): number {
  const isNumber = senseOf(marks[at], 'num') ?? senseOf(marks[at], 'a')
  const isHour = senseOf(marks[at - 1], 'kl') ?? senseOf(marks[at], 'ord')
  return isNumber && !isHour && senseOf(marks[at + 1], 'nightcount') ? 2 : 0
}

/** `3. päivä` is the third day, not three days. */
function isCounting(mark: Mark | undefined): boolean {
  return senseOf(mark, 'fig') !== undefined && senseOf(mark, 'ord') !== undefined
}

/** Finnish `kello yhdeksän viikon päästä`: the hour, and in a week; `kaksi viikon` is no stretch, `kahden viikon` is. */
function isClock(marks: readonly Mark[], at: number): boolean {
  const count = senseOf(marks[at], 'num')
  if (!count) return false
  if (senseOf(marks[at + 1], 'single') && Number(count.value) > 1) return true
  if (!senseOf(marks[at + 1], 'genitive')) return false
  const isAfterClock = ['kl', 'past', 'to', 'half', 'until', 'dash'].some((name) =>
    senseOf(marks[at - 1], name),
  )
  return (
    isAfterClock || senseOf(marks[at], 'nominative') !== undefined || senseOf(marks[at], 'kl') !== undefined
  )
}

function longestSpan(marks: readonly Mark[], at: number): { span: Span; end: number } | undefined {
  // Swedish `v 42 mån–ons`: the week, and its Monday.
  if (isCounting(marks[at]) || isClock(marks, at) || senseOf(marks[at - 1], 'weekno')) return undefined
  let best: { span: Span; end: number } | undefined
  for (const { pattern: wanted, build } of rules) {
    const match = matchAt(wanted, marks, at)
    const span = match && match.end > (best?.end ?? 0) ? build(...match.senses) : undefined
    if (match && span) best = { span, end: match.end }
  }
  return best
}
