import { isMadeUpId } from './made-up-id.ts'
import { normaliseFile } from './normalise-file.ts'

const MONTHS =
  '(?:jan(?:uar[iy]?)?|feb(?:ruar[iy]?)?|mar(?:s|ts|ch)?|märz|apr(?:il)?|ma[ijy]|jun[ie]?|jul[iy]?|aug(?:ust[i]?)?|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|nov(?:ember)?|de[csz](?:ember)?|(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuuta)'
const CLOCK = String.raw`(?: \d\d:\d\d:\d\d)?(?: (?:GMT|UTC)(?:[+-]\d{4})?)?(?: \([^)\n]{1,60}\))?`

/** What differs from one occurrence of an error to the next, in the order in which it is looked for. */
const varying: [RegExp, string | ((found: string) => string)][] = [
  [/\b[a-z][a-z0-9+.-]{1,19}:\/\/[^\s"'<>)]+/gi, '<url>'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<uuid>'],
  [/\[(?:card|identity number|email|ip|removed)\]/g, '<hidden>'],
  [/[^\s"'<>()[\]@]{1,64}@[^\s"'<>()[\]@]{1,255}\.[a-z]{2,}/gi, '<email>'],
  [/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?\b/g, '<date>'],
  // As JavaScript and HTTP write a date, then as people do.
  [
    new RegExp(
      String.raw`\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? (?:\d{1,2} )?[A-Z][a-z]{2} \d{1,4}(?: \d{4})?${CLOCK}`,
      'g',
    ),
    '<date>',
  ],
  [new RegExp(String.raw`(?<![\w.,])\d{1,2}\.? ${MONTHS}\.?(?![\p{L}\d])(?: \d{4}\b)?`, 'giu'), '<date>'],
  [/\b\d{1,2}:\d\d(?::\d\d)?\b/g, '<time>'],
  [/"[^"\n]{0,500}"|`[^`\n]{0,500}`|(?<!\w)'[^'\n]{0,500}'(?!\w)|[«»„“”][^«»„“”\n]{0,500}[«»“”]/g, '<text>'],
  [/(?<=Unexpected token )\S{1,3}(?= in JSON)/g, '<text>'],
  // A built file carries a hash that is another one in each build.
  [/(?:\/[\w.@~-]+)+\.(?:m?js|css)\b/g, normaliseFile],
  [/(?<=\/[\w./:-]{1,200})\?[^\s"'<>)]+/g, '?<query>'],
  [/(?<![\w-])[\w-]{14,64}(?![\w-])/g, (token) => (isMadeUpId(token) ? '<id>' : token)],
  [/\b0x[0-9a-f]+\b/gi, '<hex>'],
  [/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,}\b/gi, '<hex>'],
  [/(?<![a-z\d])[-+]?\d+(?:[.,]\d+)*(?:[ \u00a0\u202f]\d+(?:[.,]\d+)*)*/gi, '<number>'],
]

const MOST_CHARACTERS = 500

/** What is no occurrence's but the error's own, although it stands in quotes or is a number. */
const kept: [RegExp, RegExp][] = [
  [/\((?:reading|setting) '([\w$]{1,100})'\)/, /(?<=\((?:reading|setting) )<text>(?=\))/],
  [/^Minified React error #(\d{1,4})/, /(?<=^Minified React error #)<number>/],
]

/**
 * The part of a message that stays the same from one occurrence to the next: addresses, ids, dates, quoted texts and
 * numbers are replaced by what they are. Only the beginning counts, so that a dump behind it makes no groups. Names
 * that matter stay: in "Cannot read properties of undefined (reading 'name')" the quotes hold a property.
 */
export function normaliseValue(value: string): string {
  const start = value.slice(0, MOST_CHARACTERS * 2)
  let normal = start
  for (const [pattern, mark] of varying)
    normal = typeof mark === 'string' ? normal.replace(pattern, mark) : normal.replace(pattern, mark)
  for (const [pattern, place] of kept) {
    const own = pattern.exec(start)?.[1]
    if (own !== undefined) normal = normal.replace(place, () => own)
  }
  return normal.replace(/\s+/g, ' ').trim().slice(0, MOST_CHARACTERS)
}
