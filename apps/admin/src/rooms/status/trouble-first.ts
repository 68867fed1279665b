import type { PartStatus } from '@svar/contract'

const ranks: Record<PartStatus['state'], number> = { troubled: 0, unknown: 1, well: 2 }

/** What is not well before what is; else in the order in which they stand. */
const troubleFirst = (parts: PartStatus[]): PartStatus[] =>
  parts.toSorted((one, other) => ranks[one.state] - ranks[other.state])

/** The groups, each with its trouble first, and the one that has any before the one that has none. */
export const groupsByTrouble = <Group extends { parts: PartStatus[] }>(groups: Group[]): Group[] =>
  groups
    .filter(({ parts }) => parts.length > 0)
    .map((group) => ({ ...group, parts: troubleFirst(group.parts) }))
    .toSorted((one, other) => Number(isWell(one.parts)) - Number(isWell(other.parts)))

const isWell = (parts: PartStatus[]) => parts.every(({ state }) => state !== 'troubled')
