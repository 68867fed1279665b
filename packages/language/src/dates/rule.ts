import type { Atom, Span, Speaking, Unit } from './atom.ts'
import { type Pattern, pattern } from './match.ts'
import type { Sense } from './word-list.ts'

/** How one shape of phrase is read. `build` gives undefined when the shape fits but says nothing sensible. */
export type Rule = { pattern: Pattern; build: Build }
export type Build = (speaking: Speaking, ...senses: (Sense | undefined)[]) => Atom | undefined

/** One reading for each of several shapes, separated by `|`. */
export function rule(shapes: string, build: Build): Rule[] {
  return shapes.split('|').map((shape) => ({ pattern: pattern(shape.trim()), build }))
}

/** The same shape, with no small words in between. */
export function tight({ pattern, build }: Rule): Rule {
  return { pattern: { ...pattern, isTight: true }, build }
}

export function numberOf(sense: Sense | undefined): number {
  return Number(sense?.value ?? 0)
}

export function textOf(sense: Sense | undefined): string {
  return String(sense?.value ?? '')
}

/** Spans travel through the marks as text: `3/day`. */
export function packSpan({ amount, unit }: Span): Sense {
  return { name: 'span', value: `${amount}/${unit}` }
}

export function spanOf(sense: Sense | undefined): Span {
  const [amount, unit] = textOf(sense).split('/')
  return { amount: Number(amount), unit: unit as Unit }
}

/** A shape that fits but names no day of the calendar. */
export function orBad(atom: Atom | undefined): Atom {
  return atom ?? { kind: 'bad' }
}

/** How many weeks, months or years from now `this`, `next`, `last` and `after next` mean. */
const offsets: Record<string, number> = {
  this: 0,
  next: 1,
  coming: 1,
  afternext: 2,
  weekafternext: 2,
  last: -1,
}

export function offsetOf(sense: Sense | undefined): number {
  return offsets[sense?.name ?? 'this'] ?? 0
}
