/** What sort of statement a claim is. */
export type ClaimKind =
  | 'price'
  | 'percentage'
  | 'date'
  | 'weekday'
  | 'time'
  | 'hours'
  | 'phone'
  | 'email'
  | 'url'
  | 'address'
  | 'quantity'
  | 'number'

/** A checkable statement in a text: `raw` stands there from `start` to `end`; `normal` is its one spelling. */
export type Claim = { kind: ClaimKind; raw: string; normal: string; start: number; end: number }

/** Makes claims of all matches of a pattern whose `normalise` gives a spelling. */
export function claimsBy(
  text: string,
  pattern: RegExp,
  kind: ClaimKind,
  normalise: (groups: Record<string, string | undefined>, match: RegExpMatchArray) => string | undefined,
): Claim[] {
  const found: Claim[] = []
  for (const match of text.matchAll(pattern)) {
    const normal = normalise(match.groups ?? {}, match)
    if (!normal) continue
    const raw = match.groups?.phone ?? match[0].trim()
    const start = (match.index ?? 0) + match[0].indexOf(raw)
    found.push({ kind, raw, normal, start, end: start + raw.length })
  }
  return found
}
