import type { Presence } from '@svar/contract'

/** A member who might get a conversation, as things are now. */
export interface Candidate {
  memberId: string
  presence: Presence
  /** Conversations that they have in hand, and how many are given to them at most. */
  load: number
  capacity: number
  skills: string[]
  /** Locales; none: they did not say, and take any. */
  languages: string[]
  /** When something was last given to them by itself. */
  lastGivenAt: Date | null
}

export interface Need {
  rule: 'round_robin' | 'by_load'
  /** Tags of the conversation; those that nobody here has as a skill say nothing. */
  tags: string[]
  /** The customer's locale, where it is to be matched. */
  locale: string | null
  /** Who had this customer before, where they come first. */
  before: string | null
}

/**
 * Who gets it: one who is online, below capacity, has the skills and speaks the language; null where it must wait.
 * What is asked for and nobody of these has at all is not asked for: it would wait for good. A language that only somebody
 * who is away speaks is none either: others can help in it with a translation, but not do what needs a skill.
 * Pure, and the same for the same input in any order.
 */
export function chooseMember(candidates: Candidate[], need: Need): string | null {
  const tags = need.tags.map(fold)
  const here = candidates.filter(({ presence }) => presence !== 'away')
  const skills = tags.filter((tag) => candidates.some((one) => one.skills.some((own) => fold(own) === tag)))
  const language = need.locale ? languageOf(need.locale) : null
  const isSpoken = here.some(({ languages }) => languages.some((own) => languageOf(own) === language))
  const able = candidates.filter(
    (one) =>
      one.presence === 'online' &&
      one.load < one.capacity &&
      skills.every((skill) => one.skills.some((own) => fold(own) === skill)) &&
      (!isSpoken || speaks(one, language)),
  )
  if (able.some(({ memberId }) => memberId === need.before)) return need.before
  return able.toSorted(need.rule === 'by_load' ? byLoad : byTurn)[0]?.memberId ?? null
}

const fold = (word: string) => word.trim().toLocaleLowerCase('en')
const languageOf = (locale: string) => locale.split('-')[0]

const speaks = ({ languages }: Candidate, language: string | null | undefined) =>
  languages.length === 0 || languages.some((own) => languageOf(own) === language)

/** Whose turn is longest ago; who never had one first. */
const byTurn = (one: Candidate, other: Candidate): number =>
  (one.lastGivenAt?.getTime() ?? 0) - (other.lastGivenAt?.getTime() ?? 0) ||
  (one.memberId < other.memberId ? -1 : 1)

const byLoad = (one: Candidate, other: Candidate): number => one.load - other.load || byTurn(one, other)
