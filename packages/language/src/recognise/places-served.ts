import { unitsOf } from '../answer/units.ts'
import { type Language, type Locale, languageOf } from '../locale.ts'
import { isConcept } from '../words/concepts.ts'
import { isDeed } from '../words/deeds.ts'
import { functionWords } from '../words/function-words.ts'
import { isLightWord } from '../words/light-words.ts'
import { stemFor } from '../words/stem.ts'
import { plainWords } from '../words/tokenize.ts'

const LONGEST = 80
/** How much of a passage is read. */
const ENOUGH = 4000
/** So many places in one sentence are a list of them. */
const FEW_PLACES = 2

const place = '(?<place>\\p{L}[\\p{L}\\p{M}-]{2,30}(?: \\p{Lu}[\\p{L}\\p{M}-]{2,30})?)'

/** `Do you come to Drammen?`: somebody's doing and a place, and nothing that would be done there. */
const asked: Record<Language, RegExp> = {
  nb: of(
    `(?:(?:kan|kunne) dere|(?!har|er|selger|fører|åpner)\\p{L}+ dere)(?: (?:også|ut|helt|innom|bort|opp|ned|komme|kjøre|levere|flytte|rykke|jobbe))* (?:til|i|på)(?: hele)? ${place}(?: også| og)?`,
  ),
  sv: of(
    `(?:(?:kan|skulle) (?:ni|du)|(?!har|är|säljer|öppnar)\\p{L}+ (?:ni|du))(?: (?:också|även|ut|ända|hem|bort|upp|ner|komma|åka|köra|leverera|flytta|jobba))* (?:till|i|på)(?: hela)? ${place}(?: också| med)?`,
  ),
  da: of(
    `(?:(?:kan|kunne) (?:i|du)|(?!har|er|sælger|åbner)\\p{L}+ (?:i|du))(?: (?:også|ud|helt|forbi|hen|op|ned|komme|køre|levere|flytte|arbejde))* (?:til|i|på)(?: hele)? ${place}(?: også)?`,
  ),
  fi: of(
    `(?:voitteko|voitko|(?!myy|ole|ava)\\p{L}+(?:tteko|ttekö))(?: (?:myös|te|ihan|tulla|ajaa|toimittaa|muuttaa|kuljettaa))* ${place}(?<=ssa|ssä|lla|llä|lle|[aeiouyäö]n)(?: (?:asti|saakka|myös))*`,
  ),
  de: of(
    `(?:können|könnt|könnten|(?!hab|seid|sind|verkauf|öffne|nehm|biete)\\p{L}+) (?:ihr|sie)(?: (?:auch|noch|raus|hin))* (?:bis nach|nach|in|bis) ${place}(?: (?:auch|kommen|fahren|liefern|umziehen))*`,
  ),
  en: of(
    `(?:(?:do|can|could|would|will) you (?:guys )?(?:also )?(?:(?:cover|serve|service)|(?!have|sell|take|accept|offer|open|stay)\\p{L}+(?: (?:out|over|also|as far))*(?: (?:to|in|as)))) ${place}(?: (?:too|as well))?`,
  ),
}

/** Everywhere else, as businesses say it who go there too. */
const elsewhere: Record<Language, RegExp> = {
  nb: /(?:hele|resten av) (?:landet|norge)|landsdekkende|andre steder|lenger (?:unna|bort)|uansett hvor|overalt/iu,
  sv: /(?:hela|resten av|övriga) (?:landet|sverige)|rikstäckande|andra (?:orter|platser)|längre bort|överallt/iu,
  da: /(?:hele|resten af) (?:landet|danmark)|landsdækkende|andre steder|længere væk|overalt/iu,
  fi: /koko (?:suom|maa)|muualle|muualla|ympäri (?:suom|maata)|kauemma|kauempa|valtakunnalli/iu,
  de: /bundesweit|deutschlandweit|ganz deutschland|überall|(?:andere|weitere) orte|weiter (?:weg|entfernt)/iu,
  en: /(?<!\p{L})(?:anywhere (?:else|in)|nationwide|the whole country|all over (?:the|britain|england)|further (?:away|afield|out)|elsewhere|everywhere)/iu,
}

/** How far one goes: `inntil 30 km kjøring`, `im Umkreis von 50 km`, `beyond the first 15 miles`. */
const distance = '\\d[\\d.,]*\\s?(?:km|kilom\\p{L}*|mil|miles?)(?!\\p{L})'
const around: Record<Language, RegExp> = {
  nb: reach('innenfor|inntil|opptil|utover|radius', 'kjøring|radius|omkrets|unna'),
  sv: reach('inom|upp till|utöver|radie', 'körning|radie|omkrets|bort'),
  da: reach('inden for|indenfor|op til|ud over|udover|radius', 'kørsel|radius|omkreds|væk'),
  fi: reach('säteellä|enintään|korkeintaan|yli', 'säteellä|sisällä|säde|ylittäv\\p{L}*|ajomatka\\p{L}*'),
  de: reach('umkreis|umgebung|radius|entfernung|anfahrt', 'umkreis|entfernung|radius|anfahrt'),
  en: reach('within|up to|beyond|outside|radius', 'radius|drive|away'),
}
/** That it is the business that comes or drives somewhere, and not where its shops are. */
const serving: Record<Language, RegExp> = {
  nb: /(?<!\p{L})(?:vi|kommer|rykker|kjører|leverer|dekker|jobber|flytter|henter)(?!\p{L})[^.]*(?<!\p{L})(?:kommer|rykker|kjører|leverer|dekker|jobber|flytter|henter|tar)(?!\p{L})|(?<!\p{L})(?:rykker|kjører|leverer|dekker|jobber|flytter|henter|kommer) vi(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:vi (?:kommer|kör|åker|levererar|täcker|jobbar|flyttar|hämtar)|(?:kommer|kör|åker|levererar|jobbar|flyttar|hämtar) vi)(?!\p{L})/iu,
  da: /(?<!\p{L})(?:vi (?:kommer|kører|leverer|dækker|arbejder|flytter|henter)|(?:kommer|kører|leverer|arbejder|flytter|henter) vi)(?!\p{L})/iu,
  fi: /(?<!\p{L})(?:tulemme|ajamme|toimitamme|palvelemme|toimimme|muutamme|kuljetamme|teemme|käymme)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:wir (?:kommen|fahren|liefern|arbeiten|bedienen)|(?:kommen|fahren|liefern|arbeiten|bedienen) wir)(?!\p{L})/iu,
  en: /(?<!\p{L})we(?:['’]ll| also| only| don['’]?t| do not| can)* (?:come|go|drive|deliver|cover|work|serve|travel|move|collect)(?!\p{L})/iu,
}
/** What goes between two far places tells nothing of those around. */
const between = /(?<!\p{L})(?:mellom|mellan|mellem|välillä|zwischen|between)(?!\p{L})/iu

function reach(before: string, after: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})(?:${before})(?!\\p{L})\\D{0,20}${distance}|${distance}\\D{0,12}(?<!\\p{L})(?:${after})(?!\\p{L})`,
    'iu',
  )
}

function of(question: string): RegExp {
  return new RegExp(`^${question}$`, 'iu')
}

/** The place that a short message asks about and nothing else: `Drammen` of `do you come to Drammen?`; null for most. */
export function askedPlace(text: string, locale: Locale): string | null {
  const language = languageOf(locale)
  const plain = text
    .trim()
    .replace(/[\s?!.,…]+$/u, '')
    .replace(/^(?:hei|hej|moi|hallo|hello|hi|hey)[\s,!.]+/iu, '')
  if (plain.length > LONGEST) return null
  const named = asked[language].exec(plain)?.groups?.place
  if (!named || !isName(named, language)) return null
  // `Do you teach in piano?` names no place; one that is written as a name may be one.
  const isDone = plainWords(plain).some((word) => isDeed(word, language))
  return isDone && !/^\p{Lu}/u.test(named) ? null : named
}

/** What has no capital letter may still be a place, unless it is a word of the language: `til helgen`, `in winter`. */
function isName(named: string, language: Language): boolean {
  const isCapital = /^\p{Lu}/u.test(named)
  const isWord = plainWords(named).some(
    (word) =>
      tellsNoName(stemFor(word, language), isCapital, language) ||
      functionWords(language).has(word) ||
      isLightWord(word, language),
  )
  return !isWord && (language !== 'de' || isCapital)
}

/** German writes every noun with a capital letter. */
function tellsNoName(stem: string, isCapital: boolean, language: Language): boolean {
  return (!isCapital || language === 'de') && isConcept(stem, language)
}

/** How a passage tells of a place, and the sentence that does. */
export type PlaceTold = { how: 'named' | 'elsewhere' | 'around'; said: string }

/**
 * Whether a passage tells if a place is served: `named` where it stands in a list of places or in a sentence on where the
 * business goes or does not go, `elsewhere` where a list of places is followed by all others ("anywhere in England"),
 * `around` where it is told how far the business goes, or to which places, without this one. Null where none is told.
 */
export function tellsPlace(text: string, named: string, locale: Locale): PlaceTold | null {
  const language = languageOf(locale)
  const units = unitsOf(text.slice(0, ENOUGH)).map((unit) => ({
    said: unit.text,
    places: placesIn(unit.text, language),
  }))
  const stems = plainWords(named).map((word) => stemFor(word, language))
  const lists = units.filter(({ places }) => places.size >= FEW_PLACES)
  const served = units.filter(({ said }) => serving[language].test(said) && !between.test(said))
  const isOwn = ({ places }: (typeof units)[number]) => stems.every((stem) => places.has(stem))
  const own = lists.find(isOwn) ?? served.find(isOwn)
  if (own) return { how: 'named', said: own.said }
  const other = lists.length > 0 && units.find(({ said }) => elsewhere[language].test(said))
  if (other) return { how: 'elsewhere', said: other.said }
  const near = wholeFirst(units.filter(({ said }) => around[language].test(said)))[0]
  const listed = near ?? served.find(({ places }) => places.size >= FEW_PLACES)
  return listed ? { how: 'around', said: listed.said } : null
}

/** Sentences before the lines of a list, which say little by themselves: `driving beyond 30 km: 19 kr`. */
export const wholeFirst = <T extends { said: string }>(told: T[]): T[] =>
  told.toSorted((one, other) => Number(isLine(one)) - Number(isLine(other)))

const isLine = ({ said }: { said: string }) => !/[.!?]\s*$/u.test(said)

/** What to search for to find the places that a business serves, whatever language it is written in. */
export const servedWords =
  'område områder områden hele hela landet utenfor utanför udenfor kommer kjører kør køre kör jobbar alue alueella muualle toimitte gebiet orte umkreis fahren km kjøring kørsel körning area areas cover outside anywhere travel'

/** The stems of what is written with a capital inside a sentence and followed by a comma, an `and` or its end. */
function placesIn(sentence: string, language: Language): Set<string> {
  const names = sentence.matchAll(
    /(?:^(?=\p{L}+,)|[\p{Ll},:] )(\p{Lu}[\p{L}\p{M}-]{2,30})(?=,|[.:]?$|\s(?:og|och|ja|und|and|samt|sekä|or|eller|tai|oder)\s|\s\p{Ll})/gu,
  )
  const stems = [...names].map(([, name = '']) => stemFor(name, language))
  return new Set(stems.filter((stem) => !tellsNoName(stem, true, language)))
}
