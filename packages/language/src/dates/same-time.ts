import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import type { Moment } from './moment.ts'

/**
 * `my appointment is tomorrow at 8.15 and I can't come, is Monday at the same time free?`: the Monday, at the hour of the
 * other. Where several hours were told, nobody can say which is the same, and the day alone would be half of it.
 */
export function withSameTime(moments: readonly Moment[], marks: readonly Mark[]): Moment[] {
  const at = marks.findIndex((mark) => senseOf(mark, 'sametime'))
  // `the same time next week`: of an appointment whose day was not said.
  if (at >= 0 && !moments.some(({ time }) => time))
    return moments.map((each) => (isStretch(each) && !each.isDenied ? { ...each, isBad: true } : each))
  const timed = moments.filter(({ date, time, end }) => date && time && end <= at)
  const target = at < 0 || timed.length === 0 ? undefined : nearest(moments, at)
  if (!target || timed.includes(target) || target.isTarget) return [...moments]
  const [old, more] = timed
  const isClear =
    old &&
    !more &&
    !old.isBad &&
    !old.bound &&
    !old.until &&
    !old.time?.to &&
    old.end <= target.first &&
    // `Thursday at 15.30, or Friday at the same time` leaves the choice.
    !marks.slice(old.end, target.first).some((mark) => senseOf(mark, 'or'))
  return moments.map((each) => {
    if (each === target)
      return isClear
        ? { ...target, time: old.time, part: old.part, isTarget: true }
        : { ...target, isBad: true }
    return each === old && isClear ? { ...old, isDenied: true } : each
  })
}

function isStretch({ date }: Moment): boolean {
  return date?.options.some(({ from, to }) => to > from) === true
}

/** The day that `the same time` stands beside. */
function nearest(moments: readonly Moment[], at: number): Moment | undefined {
  const distance = ({ first, end }: Moment) => (first > at ? first - at : at - end)
  const days = moments.filter(
    ({ date, time, part, bound, until, isDenied, isBad }) =>
      date && !time && !part && !bound && !until && !isDenied && !isBad,
  )
  return days.toSorted((one, other) => distance(one) - distance(other))[0]
}
