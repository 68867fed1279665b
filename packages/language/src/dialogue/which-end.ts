import type { Language } from '../locale.ts'

/** One of the two addresses of a move or a delivery. */
export type End = 'from' | 'to'

/** What stands before an address that is left or where something is fetched, and before one that is moved or brought to. */
const said: Record<Language, Record<End, string>> = {
  nb: {
    from: 'fra|ut av|bor (?:i|på)|bor nå (?:i|på)|hentes (?:i|på)|(?:gammel|nåværende|dagens) adresse',
    to: 'til|inn i|leveres (?:i|på)|ny adresse|nye adressen',
  },
  sv: {
    from: 'från|ut ur|bor (?:i|på)|bor nu (?:i|på)|hämtas (?:i|på)|(?:gamla|nuvarande) adress(?:en)?',
    to: 'till|in i|levereras (?:i|på)|(?:ny|nya) adress(?:en)?',
  },
  da: {
    from: 'fra|ud af|bor (?:i|på)|bor nu (?:i|på)|(?:af)?hentes (?:i|på)|(?:gammel|nuværende) adresse',
    to: 'til|ind i|leveres (?:i|på)|ny adresse|den nye adresse',
  },
  fi: {
    from: 'osoitteesta|lähtöosoite(?:emme|eni)?|lähtöpaikka|nouto(?:osoite)?|asu(?:mme|n)|nykyinen osoite',
    to: 'osoitteeseen|kohdeosoite(?:emme|eni)?|määränpää|toimitusosoite|uusi osoite',
  },
  de: {
    from: 'von|vom|aus|wohne(?:n)?|abholung|abholen|(?:alte|jetzige|bisherige) adresse',
    to: 'nach|in die|in den|ins|zur|zum|zu|bis|lieferung|neue adresse',
  },
  en: {
    from: 'from|out of|liv(?:e|ing) (?:at|on|in)|currently (?:at|on|in)|pick ?up (?:at|on)|(?:old|current) address',
    to: 'to|into|new address|new place',
  },
}

/** Finnish tells it behind the number: `Koivukatu 5:stä`, `Rantatie 12:een`. */
const behind: Record<End, RegExp> = {
  from: /^:(?:s|l)t[aä]/u,
  to: /^:(?:\p{L}{0,2}[aeiouyäö]n|h\p{L}n|lle)/u,
}

const FAR = 60

/**
 * Which end of the way an address is, by the word nearest before it; undefined where none tells.
 * @param after where the address before it ends
 */
export function endOf(
  text: string,
  place: { start: number; end: number },
  after: number,
  language: Language,
): End | undefined {
  const rest = text.slice(place.end, place.end + 10)
  const told = language === 'fi' && (['from', 'to'] as const).find((end) => behind[end].test(rest))
  if (told) return told
  const before = text.slice(Math.max(after, place.start - FAR), place.start).toLowerCase()
  const at = (end: End) =>
    [...before.matchAll(new RegExp(`(?<!\\p{L})(?:${said[language][end]})(?!\\p{L})`, 'gu'))].at(-1)?.index ??
    -1
  const [from, to] = [at('from'), at('to')]
  if (from === to) return undefined
  return from > to ? 'from' : 'to'
}
