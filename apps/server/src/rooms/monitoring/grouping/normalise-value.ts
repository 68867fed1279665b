/** What differs from one occurrence of an error to the next, in the order in which it is looked for. */
const varying: [RegExp, string][] = [
  [/\b[a-z][a-z0-9+.-]{1,19}:\/\/[^\s"'<>)\]]+/gi, '<url>'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<uuid>'],
  [/\[(?:card|identity number|email|ip|removed)\]/g, '<hidden>'],
  [/[^\s"'<>()[\]@]{1,64}@[^\s"'<>()[\]@]{1,255}\.[a-z]{2,}/gi, '<email>'],
  [/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?\b/g, '<date>'],
  [/\b\d{1,2}:\d\d(?::\d\d)?\b/g, '<time>'],
  [/"[^"\n]{0,500}"|`[^`\n]{0,500}`|(?<!\w)'[^'\n]{0,500}'(?!\w)/g, '<text>'],
  [/\b0x[0-9a-f]+\b/gi, '<hex>'],
  [/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,}\b/gi, '<hex>'],
  [/(?<![a-z\d])[-+]?\d+(?:[.,]\d+)*/gi, '<number>'],
]

const MOST_CHARACTERS = 500

/**
 * The part of a message that stays the same from one occurrence to the next: addresses, ids, dates, quoted texts and
 * numbers are replaced by what they are. Only the beginning counts, so that a dump behind it makes no groups. Names
 * that matter stay: in "Cannot read properties of undefined (reading 'name')" the quotes hold a property.
 */
export function normaliseValue(value: string): string {
  let normal = value.slice(0, MOST_CHARACTERS * 2)
  const property = /\((?:reading|setting) '([\w$]{1,100})'\)/.exec(normal)?.[1]
  for (const [pattern, mark] of varying) normal = normal.replace(pattern, mark)
  if (property !== undefined) normal = normal.replace(/\((reading|setting) <text>\)/, `($1 ${property})`)
  return normal.replace(/\s+/g, ' ').trim().slice(0, MOST_CHARACTERS)
}
