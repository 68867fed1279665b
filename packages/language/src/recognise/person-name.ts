import { type Language, type Locale, languageOf } from '../locale.ts'

const leads: Record<Language, string> = {
  nb: 'jeg heter|navnet mitt er|mitt navn er|navnet er|navn|hilsen|mvh|vennlig hilsen|beste hilsen|med vennlig hilsen|dette er|det er',
  sv: 'jag heter|mitt namn är|namnet är|namn|hälsningar|mvh|vänliga hälsningar|med vänlig hälsning|det här är',
  da: 'jeg hedder|mit navn er|navnet er|navn|hilsen|mvh|venlig hilsen|med venlig hilsen|de bedste hilsner|bedste hilsner|det er|dette er',
  fi: 'nimeni on|minun nimeni on|mun nimi on|olen|nimi|terveisin|t|ystävällisin terveisin|yt|täällä|tässä on',
  de: 'ich heiße|ich heisse|mein name ist|name|mein name lautet|mit freundlichen grüßen|freundliche grüße|viele grüße|liebe grüße|gruß|mfg|lg|vg|hier ist|ich bin',
  en: "my name is|my name's|name|i am|i'm|this is|regards|kind regards|best regards|best wishes|best|many thanks|sincerely|yours|cheers",
}
const loose: ReadonlySet<string> = new Set([
  'det er',
  'dette er',
  'olen',
  'täällä',
  'ich bin',
  'i am',
  "i'm",
  'this is',
  'best',
  't',
  'cheers',
  'hier ist',
  'det här är',
])
const part = String.raw`\p{Lu}[\p{L}\p{M}]{0,30}(?:['’-]\p{Lu}[\p{L}\p{M}]{1,30})?`

/** A person's name in a text. */
export type PersonName = { value: string; start: number; end: number }

/** Names that their owners give: `jeg heter Kari Nordmann`, `ich heiße …`, or below a closing greeting. */
export function personNames(text: string, locale: Locale): PersonName[] {
  const alternatives = leads[languageOf(locale)].split('|').sort((one, other) => other.length - one.length)
  const lead = new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})[\\s,:]{1,4}`, 'giu')
  const name = new RegExp(`^${part}(?:\\s(?:(?:von|van|af|de|der)\\s)?${part}){0,3}(?!\\p{L})`, 'u')
  return [...text.matchAll(lead)].flatMap((match) => {
    const start = match.index + match[0].length
    const found = name.exec(text.slice(start, start + 160))?.[0].split(/\n/)[0]
    const isLoose = loose.has(match[0].toLowerCase().replace(/[\s,:]+$/, ''))
    if (!found || (isLoose && !found.includes(' '))) return []
    return [{ value: found, start, end: start + found.length }]
  })
}
