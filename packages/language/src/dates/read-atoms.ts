import type { Atom, Speaking } from './atom.ts'
import { dateRules } from './date-rules.ts'
import { distanceRules } from './distance-rules.ts'
import { edgeRules } from './edge-rules.ts'
import { holidayRules } from './holiday-rules.ts'
import { hourRangeRules } from './hour-range-rules.ts'
import type { Mark } from './lex.ts'
import { matchAt } from './match.ts'
import { newYearRules } from './new-year-rules.ts'
import { partRules } from './part-rules.ts'
import { quarterRules } from './quarter-rules.ts'
import { repeatRules } from './repeat-rules.ts'
import type { Rule } from './rule.ts'
import { timeRules } from './time-rules.ts'
import { weekRules } from './week-rules.ts'
import { workingDayRules } from './working-day-rules.ts'

/** An atom with the marks it was read from: `first` to before `end`. */
export type Found = { atom: Atom; first: number; end: number }

const rules: Rule[] = [
  ...dateRules,
  ...weekRules,
  ...distanceRules,
  ...edgeRules,
  ...holidayRules,
  ...newYearRules,
  ...quarterRules,
  ...timeRules,
  ...hourRangeRules,
  ...partRules,
  ...repeatRules,
  ...workingDayRules,
]

/** Places of rules by the senses that can begin them: most marks begin none. */
const byFirst = new Map<string, number[]>()
for (const [place, each] of rules.entries()) {
  for (const name of firstNames(each)) byFirst.set(name, [...(byFirst.get(name) ?? []), place])
}

function firstNames({ pattern: { elements } }: Rule): Set<string> {
  const names = new Set<string>()
  for (const { tests, optional } of elements) {
    for (const { name } of tests) names.add(name)
    if (!optional) break
  }
  return names
}

/** Reads the longest phrase at each place; of two as long the one whose rule comes first. */
export function readAtoms(marks: readonly Mark[], speaking: Speaking): Found[] {
  const found: Found[] = []
  for (let at = 0; at < marks.length; ) {
    const best = longestAt(marks, at, speaking)
    if (best) found.push(best)
    at = best?.end ?? at + 1
  }
  return found
}

function longestAt(marks: readonly Mark[], at: number, speaking: Speaking): Found | undefined {
  if (marks[at]?.senses.some((sense) => sense.name === 'bad'))
    return { atom: { kind: 'bad' }, first: at, end: at + 1 }
  let best: Found | undefined
  const places = new Set(marks[at]?.senses.flatMap((sense) => byFirst.get(sense.name) ?? []))
  for (const place of [...places].sort((one, other) => one - other)) {
    const each = rules[place]
    if (!each) continue
    const match = matchAt(each.pattern, marks, at)
    if (!match || match.end <= (best?.end ?? at)) continue
    const atom = each.build(speaking, ...match.senses)
    if (atom) best = { atom, first: at, end: match.end }
  }
  return best
}
