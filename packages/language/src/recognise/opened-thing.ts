import { dialogueWords } from '../dialogue/dialogue-words.ts'
import { eachLanguage, type Language, type Locale, languageOf } from '../locale.ts'
import { functionWords } from '../words/function-words.ts'
import { isLightWord } from '../words/light-words.ts'
import { numberWord } from '../words/number-words.ts'
import { tokenize } from '../words/tokenize.ts'
import { openingWords } from './opening.ts'

/** The business by another name, in all languages: its shop, its office, its trade. */
const itself =
  /^(?:butik|kontor|lokal|salon|klini|verksted|værksted|verkstad|werkstatt|kaf[eé]|caf[eé]|kahvila|restaur|ravintol|bakeri|bager|bäcker|leipomo|apot|pharmacy|resep|recep|rezep|mottag|vastaano|kund|asiak|customer|myymäl|liik|kauppa|kaupan|toimis|toimip|laden$|geschäft|büro|praxis|shop|store$|office|place|desk|studio|business|firma|företag|virksomhed|bedrift|yritys|tannleg|tandl|zahnarzt|hammasl|dentist|frisør|frisör|friseur|kampaam|hairdress|tele|phone|puhel|support|service|betjen|bemann|besetz|palvel)/u
/** Of a holiday the hours of ordinary days say nothing: it is named where its own are told. */
const holidays =
  /^(?:jul(?!i$|i\p{L}|y)|joulu(?!kuu)|weihnacht|christmas|xmas|påsk|pääsiäi|oster|easter|nyttår|nyår|nytår|uusivuo|uudenv|silvester|neujahr|midsom|juhann|sankthans|pinse|pingst|pfingst|helat|himmel|kristi|vappu|langfre|långfre|skærtor|skjærtor|pitkäperj|karfrei|boxing|hellig|feiertag|pyhäpäiv|pyhä|helgdag|röda)/u
/** Whether a word in lower case names a great holiday, or holidays as such. */
export const isHolidayWord = (word: string): boolean => holidays.test(word)

/** Times of a day, a week and a year, and what is said beside them. */
const times =
  /^(?:\d.*|klokk?.*|klo|kello.*|uhr|kl|tid.*|time.*|hours?|stund.*|tunti.*|kveld.*|kväll.*|aften.*|ilta.*|illa.*|abend.*|evening.*|night.*|natt.*|nat|nacht.*|yö.*|(?:i|över|over|über)?morgen.*|(?:i|över)?morgon.*|(?:yli)?huomen.*|idag|tomorrow|tonight|aamu.*|morning.*|noon|lunsj|lunch.*|lounas.*|mittag.*|frokost.*|ettermid.*|eftermid.*|iltapäiv.*|nachmittag.*|afternoon|formid.*|vormittag.*|dag.*|day.*|tag|tage|päiv.*|uke.*|uka|veck.*|uge.*|viik.*|woche.*|week.*|helg.*|hellig.*|feiertag.*|pyh.*|holiday.*|public|bank|ferie.*|semester.*|loma.*|ferien|sommer.*|sommar.*|kesä.*|summer|vinter.*|talvi.*|winter|jul.*|joulu.*|weihnacht.*|christmas|xmas|påsk.*|pääsiäi.*|ostern|easter|nytt|nyår.*|nytår.*|year.*|vanlig.*|normal.*|yleensä|gewöhnlich|usual.*|exact.*|right|still|already|lenger?|länge|længe|lang.*|kauan|today|heute|tänään|nå|nu|now|jetzt|juuri|akkurat)$/u

/**
 * What is named beside opening and times: `sauna` of "how long is the sauna open?". Empty where the business itself is
 * meant, whose hours then answer.
 */
export function openedThing(text: string, locale: Locale): string[] {
  const language = languageOf(locale)
  const stop = functionWords(language)
  const isThing = (word: string) =>
    word.length > 2 &&
    !stop.has(word) &&
    !isLightWord(word, language) &&
    !openingWords[language].test(word) &&
    !itself.test(word) &&
    !isTimeWord(word, language) &&
    numberWord(word, language) === undefined
  return tokenize(text.toLowerCase())
    .filter(({ kind }) => kind === 'word')
    .map((token) => token.text)
    .filter((word) => holidays.test(word) || isThing(word))
}

const days = eachLanguage(
  (language) => new RegExp(`^(?:${dialogueWords[language].day})(?:er|ar|e|en|s|arna|erne|ene)?$`, 'u'),
)

/** Whether a word in lower case names a day, an hour or a part of the year, or stands beside them. */
export function isTimeWord(word: string, language: Language): boolean {
  return days[language].test(word) || times.test(word)
}

/** A figure or a word that tells the hour. */
export const isHour = /^(?:\d.*|uhr|kl|klokk\p{L}*|klock\p{L}*|klo|kello\p{L}*|am|pm)$/u
