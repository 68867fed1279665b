import type { PassageHit } from './types.ts'

/** The lead of a hit that has no rival, and the least and the most that a lead counts. */
const ALONE = 1
const BEHIND = -1
const FAR_AHEAD = 3
/** Who holds all words of what is asked about, while the next holds none of them, is the only one that can be meant. */
const ONLY_ONE = 0.4

/**
 * How sure a hit is to answer, 0 to 1: a logistic regression over what of the question it holds, how rare that is, how
 * far it is ahead of its rival and whether it shows the kind of thing that is asked for. It was learnt on questions to
 * collections of six passages to two thousand in six languages, each asked with its answer among them and without, and
 * on questions that their businesses do not answer; what one word of several weighs, and the point from which on an
 * answer is given, were then set so that none of the latter is answered.
 * A hit whose words were not looked at shows nothing.
 * @param rival the best hit of another document
 * @param lacksWish whether the passage shows nothing of the kind that is asked for, such as a price
 */
export function confidenceOf(hit: PassageHit, rival: PassageHit | undefined, lacksWish: boolean): number {
  const { coverage, titleCoverage, titleFocus, signals } = hit
  if (!signals) return 0
  const asked = Math.max(0.1, signals.asked)
  const known = titleCoverage * 0.5 + Math.min(titleCoverage, titleFocus) * 0.5
  const held = 2.2 * coverage + 1.1 * known
  const rare = 1.79 * Math.log(1 + signals.together) + 0.2 * (signals.words / asked)
  const lead = rival ? clamped((textScore(hit) - textScore(rival)) / asked) : ALONE
  // In a longer passage more words stand by chance, and in a larger collection they are rarer.
  const chance = 0.29 * Math.log(1 + signals.length) + 0.43 * Math.log(signals.searched)
  // One word of several is the trade's rather than the question's: "Can I rent a car?" asked of who rents bicycles.
  const isOneOfSeveral = hit.matched.length <= 1 && signals.lacking > 0
  const lacking = (lacksWish ? 1.14 : 0) + (signals.lacksFigure ? 0.77 : 0) + (isOneOfSeveral ? 0.6 : 0)
  const isAlone = signals.holding > 0 && signals.lacking === 0 && (rival?.signals?.holding ?? 0) === 0
  const evidence = held + rare + 1.5 * lead - chance - lacking + (isAlone ? ONLY_ONE : 0) - 2.9
  return 1 / (1 + Math.exp(-evidence))
}

/** What its text earned: a title that fits says what a passage is about, and not yet that it answers. */
function textScore({ score, signals }: PassageHit): number {
  return signals ? signals.plain - signals.titled : score
}

function clamped(lead: number): number {
  return Math.min(FAR_AHEAD, Math.max(BEHIND, lead))
}
