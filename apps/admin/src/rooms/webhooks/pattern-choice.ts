/** All events there are, and those that come later. */
export const EVERYTHING = '#'

/** The first part of an event's name: what it is about. */
export const groupOf = (type: string) => type.split('.')[0] ?? type
const wholeGroup = (group: string) => `${group}.*`

/** The event types by what they are about, in their order. */
export function groupsOf(types: string[]): [group: string, types: string[]][] {
  return [...Map.groupBy(types, groupOf)]
}

/** Whether all of a group is chosen, some of it, or nothing. */
export function chosenOf(patterns: string[], group: string, types: string[]): 'all' | 'some' | 'none' {
  if (patterns.includes(wholeGroup(group))) return 'all'
  return types.some((type) => patterns.includes(type)) ? 'some' : 'none'
}

export const isChosen = (patterns: string[], type: string) =>
  patterns.includes(type) || patterns.includes(wholeGroup(groupOf(type)))

/** Chooses a whole group, with what is added to it later; or none of it, when it was chosen whole. */
export function toggleGroup(patterns: string[], group: string, types: string[]): string[] {
  const others = patterns.filter((pattern) => pattern !== wholeGroup(group) && !types.includes(pattern))
  return chosenOf(patterns, group, types) === 'all' ? others : [...others, wholeGroup(group)]
}

/** Chooses or leaves out one type; out of a whole group, the others of it stay. */
export function toggleType(patterns: string[], type: string, types: string[]): string[] {
  const whole = wholeGroup(groupOf(type))
  if (!patterns.includes(whole)) {
    return patterns.includes(type) ? patterns.filter((pattern) => pattern !== type) : [...patterns, type]
  }
  const rest = types.filter((other) => other !== type)
  return [...patterns.filter((pattern) => pattern !== whole && !types.includes(pattern)), ...rest]
}

/** Patterns that no box stands for: somebody wrote them. */
export function ownPatterns(patterns: string[], types: string[]): string[] {
  const boxes = new Set([EVERYTHING, ...types, ...types.map((type) => wholeGroup(groupOf(type)))])
  return patterns.filter((pattern) => !boxes.has(pattern))
}

export const splitPatterns = (text: string) => text.split(/[\s,;]+/).filter(Boolean)
