import type { Part } from './atom.ts'
import { type Rule, rule, spanOf, textOf } from './rule.ts'

/** Parts of the day, and stretches of time that belong to no day. */
export const partRules: Rule[] = [
  ...rule('part', (_speaking, part) => ({ kind: 'part', part: textOf(part) as Part })),
  ...rule('early part | late part', (_speaking, edge, part) => ({
    kind: 'part',
    part: textOf(part) as Part,
    edge: edge?.name === 'late' ? 'late' : 'early',
  })),
  ...rule('start part | end part', (_speaking, edge, part) => ({
    kind: 'part',
    part: textOf(part) as Part,
    edge: edge?.name === 'end' ? 'late' : 'early',
  })),
  ...rule('part early | part late', (_speaking, part, edge) => ({
    kind: 'part',
    part: textOf(part) as Part,
    edge: edge?.name === 'late' ? 'late' : 'early',
  })),
  ...rule('overnight', () => ({ kind: 'part', part: 'night', isWhole: true })),
  ...rule('meal', (_speaking, meal) => ({ kind: 'part', part: textOf(meal) as Part, weak: true })),
  ...rule('for? span', (_speaking, _for, span) => ({ kind: 'span', span: spanOf(span) })),
  // `a couple of hours` last how long they may, beside the day on which they begin.
  ...rule('for? few unit=hour | for? few unit=minute', () => ({
    kind: 'span',
    span: { amount: 0, unit: 'hour' },
  })),
  ...rule('vague | few unit ago | in? few unit | span delayed | lateness | gone num | weekday gone', () => ({
    kind: 'bad',
  })),
]
