import type { Mark } from './lex.ts'
import type { Sense } from './word-list.ts'

type Test = { name: string; value?: string }
type Element = { tests: Test[]; optional: boolean }

/** A sequence of senses with small words allowed in between; in a tight one none. */
export type Pattern = { elements: Element[]; not: Test[]; ahead: Test[]; isTight?: boolean }

/** What a pattern met: one sense for each element, undefined for an optional one that was not there. */
export type Match = { senses: (Sense | undefined)[]; end: number }

/** Small words that may stand between two elements. */
const MOST_FILLERS = 3

/**
 * Reads a pattern: names of senses with spaces between, `a/b` for one of several, `unit=week` for one value, `?` after
 * what may be missing, and at the end `!name` for what must not follow and `&name` for what must.
 */
export function pattern(text: string): Pattern {
  const parts = text.split(' ')
  const tests = (part: string) =>
    part
      .replace(/^[!&]|\?$/g, '')
      .split('/')
      .map(testOf)
  return {
    elements: parts
      .filter((part) => !/^[!&]/.test(part))
      .map((part) => ({ tests: tests(part), optional: part.endsWith('?') })),
    not: parts.filter((part) => part.startsWith('!')).flatMap(tests),
    ahead: parts.filter((part) => part.startsWith('&')).flatMap(tests),
  }
}

function testOf(text: string): Test {
  const [name = '', value] = text.split('=')
  return value === undefined ? { name } : { name, value }
}

export function senseOf(mark: Mark | undefined, name: string): Sense | undefined {
  return mark?.senses.find((sense) => sense.name === name)
}

/** Matches a pattern at a mark, or gives undefined. What may be missing is taken where it stands. */
export function matchAt(wanted: Pattern, marks: readonly Mark[], at: number): Match | undefined {
  return step(wanted, 0, marks, at, [])
}

function step(
  wanted: Pattern,
  index: number,
  marks: readonly Mark[],
  at: number,
  senses: (Sense | undefined)[],
): Match | undefined {
  const element = wanted.elements[index]
  if (!element) return ends(wanted, marks, at) ? { senses, end: at } : undefined
  for (let skipped = 0; skipped <= MOST_FILLERS; skipped += 1) {
    const mark = marks[at + skipped]
    const sense = mark && met(element.tests, mark)
    if (sense) {
      const rest = step(wanted, index + 1, marks, at + skipped + 1, [...senses, sense])
      if (rest) return rest
    }
    if (senses.every((one) => one === undefined) || !mark || !isSkipped(mark, element, wanted)) break
  }
  return element.optional ? step(wanted, index + 1, marks, at, [...senses, undefined]) : undefined
}

/** A small word, and in a tight pattern none; but the `at` before a number makes it an hour and no day. */
function isSkipped(mark: Mark, { tests }: Element, { isTight }: Pattern): boolean {
  if (isTight) return false
  // `floor 2, in March` is no day of that month.
  if (senseOf(mark, 'fill')?.value === 'sign' && tests.some(({ name }) => name === 'month')) return false
  // `move it from Friday until after New Year`: no Friday after it.
  if (senseOf(mark, 'until') && tests.some(({ name }) => name === 'after' || name === 'before')) return false
  const isNumber = tests.some(({ name }) => ['ord', 'fig', 'nth', 'num', 'halfpart'].includes(name))
  return senseOf(mark, 'fill') !== undefined && !(isNumber && (senseOf(mark, 'kl') || senseOf(mark, 'the')))
}

function met(tests: readonly Test[], mark: Mark): Sense | undefined {
  for (const test of tests) {
    for (const sense of mark.senses) {
      if (sense.name === test.name && (test.value === undefined || String(sense.value) === test.value))
        return sense
    }
  }
  return undefined
}

/** `!word` forbids a word that is not known; other names forbid a mark of that sense. */
function ends(wanted: Pattern, marks: readonly Mark[], at: number): boolean {
  const next = marks[at]
  if (!follows(wanted.ahead, marks, at)) return false
  if (!next) return true
  // `Friday the 13th of November`
  const month = next && senseOf(next, 'to') && senseOf(next, 'fill') ? marks[at + 1] : next
  return !wanted.not.some(({ name, value }) => {
    if (name === 'word') return next.kind === 'word' && next.senses.length === 0
    return met([value === undefined ? { name } : { name, value }], name === 'month' && month ? month : next)
  })
}

/** A day may stand between: in `3 this afternoon` the part of the day follows the hour. */
function follows(tests: readonly Test[], marks: readonly Mark[], at: number): boolean {
  if (tests.length === 0) return true
  for (let next = at; next <= at + MOST_FILLERS; next += 1) {
    const mark = marks[next]
    if (!mark) return false
    if (met(tests, mark)) return true
    if (!senseOf(mark, 'fill') && !senseOf(mark, 'relday')) return false
  }
  return false
}
