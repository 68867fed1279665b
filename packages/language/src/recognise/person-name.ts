import { type Language, type Locale, languageOf } from '../locale.ts'
import { functionWords } from '../words/function-words.ts'

const leads: Record<Language, string> = {
  nb: 'jeg heter|navnet mitt er|mitt navn er|navnet er|navn|hilsen|mvh|vh|vennlig hilsen|beste hilsen|med vennlig hilsen|dette er|det er',
  sv: 'jag heter|mitt namn är|namnet är|namn|hälsningar|mvh|vh|vänliga hälsningar|varma hälsningar|med vänlig hälsning|det här är',
  da: 'jeg hedder|mit navn er|navnet er|navn|hilsen|mvh|venlig hilsen|vh|med venlig hilsen|de bedste hilsner|bedste hilsner|det er|dette er',
  fi: 'nimeni on|minun nimeni on|mun nimi on|olen|nimi|terveisin|t|ystävällisin terveisin|parhain terveisin|yt|täällä|tässä on',
  de: 'ich heiße|ich heisse|mein name ist|name|mein name lautet|mit freundlichen grüßen|freundliche grüße|beste grüße|herzliche grüße|schöne grüße|beste gruesse|viele grüße|liebe grüße|gruß|mfg|lg|vg|hier ist|ich bin',
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

/** After these a name comes for certain, though it is typed without capitals. */
const certain: Record<Language, string> = {
  nb: 'jeg heter|navnet mitt er|mitt navn er',
  sv: 'jag heter|mitt namn är',
  da: 'jeg hedder|mit navn er',
  fi: 'nimeni on|minun nimeni on|mun nimi on|nimi:',
  de: 'ich heiße|ich heisse|mein name ist',
  en: "my name is|my name's",
}
/** What is said about a name that was written amiss. */
const aboutNames =
  /^(?:feil|feilstavet|fel|forkert|stavet|stavat|felstavat|väärin|falsch|wrong|misspel\p{L}*|spelt|spelled|missing|changed|endret|ändrat|ændret)$/u
const typed = String.raw`\p{Ll}[\p{L}\p{M}]{0,30}(?:['’-]\p{L}[\p{L}\p{M}]{1,30})?`
const MOST_TYPED = 3

/** Names that their owners give: `jeg heter Kari Nordmann`, `ich heiße …`, or below a closing greeting. */
export function personNames(text: string, locale: Locale): PersonName[] {
  const language = languageOf(locale)
  const alternatives = leads[language].split('|').sort((one, other) => other.length - one.length)
  const lead = new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})[\\s,:.]{1,4}`, 'giu')
  const name = new RegExp(
    `^${part}(?:\\s(?:(?:von|van|af|av|de|der|den|zu|al|bin)\\s){0,2}${part}){0,3}(?!\\p{L})`,
    'u',
  )
  const written = [...text.matchAll(lead)].flatMap((match) => {
    const start = match.index + match[0].length
    const found = name.exec(text.slice(start, start + 160))?.[0].split(/\n/)[0]
    const isLoose = loose.has(match[0].toLowerCase().replace(/[\s,:.]+$/, ''))
    if (!found || (isLoose && !found.includes(' '))) return []
    return [{ value: found, start, end: start + found.length }]
  })
  return [...written, ...typedNames(text, language)]
}

/** `my name is jo smith, …`: up to three words without capitals that end their clause; otherwise the first of them alone is not sure. */
function typedNames(text: string, language: Language): PersonName[] {
  const lead = new RegExp(
    `(?<!\\p{L})(?:${certain[language]})\\s+(?<name>${typed}(?:\\s${typed}){0,6})`,
    'giu',
  )
  const stop = functionWords(language)
  return [...text.matchAll(lead)].flatMap((match) => {
    const words = (match.groups?.name ?? '').split(' ')
    const end = words.findIndex((word) => stop.has(word.toLowerCase()))
    const own = end < 0 ? words : words.slice(0, end)
    if (own.length === 0 || own.length > MOST_TYPED || own.some((word) => aboutNames.test(word))) return []
    if (/^\p{Lu}/u.test(own[0] ?? '')) return []
    const start = match.index + match[0].length - (match.groups?.name ?? '').length
    const value = own.join(' ')
    return [{ value, start, end: start + value.length }]
  })
}
