import { eachLanguage, type Language } from '../locale.ts'
import { homesIn } from '../recognise/home-size.ts'
import { numberWord } from '../words/number-words.ts'
import { dialogueWords } from './dialogue-words.ts'

/** What sort of thing stands in a question's place, in the order in which places are tried. */
export type SlotKind =
  | 'mail'
  | 'model'
  | 'date'
  | 'time'
  | 'rooms'
  | 'often'
  | 'person'
  | 'number'
  | 'size'
  | 'name'

/** A place in a text that something of the same kind can take. */
export type TopicSlot = { kind: SlotKind; start: number; end: number }

const days = eachLanguage(
  (language) =>
    new RegExp(
      `(?<!\\p{L})(?:${dialogueWords[language].day})(?:er|ar|e|en|s|arna|erne|ene)?(?!\\p{L})|(?<!\\d)\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2,4})?(?!\\d)`,
      'giu',
    ),
)
const sizes = eachLanguage(
  (language) => new RegExp(`(?<!\\p{L})(?:${dialogueWords[language].size})(?!\\p{L})`, 'giu'),
)
const times =
  /(?<!\p{L})(?:kl|klo|klokka|klokken|klockan|kello|um|at)\.?\s\p{L}{0,3}\s?(?:\d{1,2}(?:[.:]\d{2})?|\p{L}{2,12})(?:\s?uhr|\s?[ap]m)?(?!\p{L})|(?<!\d)\d{1,2}[.:]\d{2}(?!\d)|(?<!\p{L})\d{1,2}\s?(?:uhr|[ap]m)(?!\p{L})/giu
const often =
  /(?<!\p{L})(?:(?:hver|hvert|annenhver|annethvert|varje|varannan|vartannat|hver anden|hvert andet|hver andre|jede[nrs]?|alle zwei|every|every other|every second|once a|twice a|joka|joka toinen) (?:dag|uke|uge|vecka|måned|månad|tag|woche|monat|day|week|fortnight|month|päivä|viikko|kuukausi)|daglig|dagligen|ukentlig|ugentlig|månedlig|täglich|wöchentlich|monatlich|daily|weekly|fortnightly|monthly|päivittäin|viikoittain|kuukausittain)(?!\p{L})/giu
/** Whom a price or a rule holds for. */
const people =
  /(?<!\p{L})(?:voks(?:en|ne)|vuxna?|aikui(?:nen|set|selta|sille)|erwachsene[rn]?|adults?|barn(?:et)?|børn(?:ene)?|laps(?:i|et|elta|ille|ilta)|kind(?:er|ern)?|child(?:ren)?|kids?|baby|babyer|student(?:er|en|s)?|studerende|opiskelija(?:t|lta|lle|ille)?|studierende[rn]?|pensionist(?:er|en)?|pensionär(?:er)?|eläkeläi(?:nen|set|siltä|sille)|rentner(?:in)?|senior(?:s|er|en)?|pensioners?|hund(?:en|er|e|ar)?|dogs?|koira(?:t|lta|lle)?|katt(?:en|er)?|kat(?:te|ten)?|katzen?|cats?|kissa(?:t|lta|lle)?)(?!\p{L})/giu
const mails = /[^\s@*<>,;]{1,64}@[^\s@,;]{1,64}\.\p{L}{2,20}/gu
/** `V70`, `A4`: letters and a number in one. */
const models = /(?<![\p{L}\p{N}])\p{L}{1,3}-?\d{1,4}(?![\p{L}\p{N}])/gu
/** Without hyphens, so that the number in `three-man crew` is found. */
const numberish = /[\p{L}\p{N}]{1,60}/gu
const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,60}/gu

/** The places of a text that another of their kind can take, in order of kind. */
export function topicSlots(text: string, language: Language): TopicSlot[] {
  const at = (kind: SlotKind, pattern: RegExp): TopicSlot[] =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    }))
  const numbers = at('number', numberish).filter(({ start, end }) =>
    isNumber(text.slice(start, end), language),
  )
  const names = at('name', words).filter(({ start, end }) => start > 0 && isName(text, start, end))
  const found = [
    ...at('mail', mails),
    ...at('model', models),
    ...at('time', times),
    ...at('date', days[language]),
    ...homesIn(text, language).map(({ start, end }) => ({ kind: 'rooms' as const, start, end })),
    ...at('often', often),
    ...at('person', people),
    ...numbers,
    ...at('size', sizes[language]),
    ...names,
  ]
  return found.filter(
    (slot, index) => !found.slice(0, index).some((other) => slot.start < other.end && other.start < slot.end),
  )
}

const article = /^(?:e[nit]|ett|ein\p{L}{0,2}|one|a|yksi)$/iu

function isNumber(word: string, language: Language): boolean {
  return /^\d/.test(word) || (!article.test(word) && numberWord(word, language) !== undefined)
}

/** A capital inside a sentence; the German nouns count too: any of them may be what is exchanged. */
function isName(text: string, start: number, end: number): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(text.slice(start, end)) &&
    !/[.!?]\s*$/.test(text.slice(Math.max(0, start - 3), start))
  )
}
