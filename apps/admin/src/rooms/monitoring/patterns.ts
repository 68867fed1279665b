const pattern = /^(#|[a-z0-9_*]+)(\.(#|[a-z0-9_*]+))*$/

/** Whether the server reads it as a type of event or a pattern of types. */
export function isPattern(written: string): boolean {
  return written.length <= 100 && pattern.test(written)
}

/** What can be searched for: everything (`#`), each area (`conversation.*`), and each type, in order. */
export function suggestionsFor(types: string[]): string[] {
  const areas = types.map((type) => `${type.slice(0, type.lastIndexOf('.'))}.*`)
  return ['#', ...[...new Set(areas)].sort(), ...types.toSorted()]
}

/** Whether it is written as an id. */
export function isId(written: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(written)
}
