import type { Member } from '@svar/contract'

type Named = Pick<Member, 'id' | 'name'>

/** The members whom a note calls: those whose name stands after an at sign. */
export function mentionedIn(text: string, members: Named[]): string[] {
  const longestFirst = members.toSorted((one, other) => other.name.length - one.name.length)
  let rest = text
  const called: string[] = []
  for (const { id, name } of longestFirst) {
    if (name === '' || !rest.includes(`@${name}`)) continue
    called.push(id)
    // So that "@Kari Moen" does not call a Kari as well.
    rest = rest.replaceAll(`@${name}`, ' ')
  }
  return called
}

/** The members that what was typed after the at sign may mean. */
export function matchMembers<Person extends Named>(members: Person[], typed: string): Person[] {
  const wanted = typed.toLocaleLowerCase()
  const words = (name: string) => name.toLocaleLowerCase().split(/\s+/)
  return members.filter(({ name }) => words(name).some((word) => word.startsWith(wanted)))
}
