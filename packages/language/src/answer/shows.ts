import { eachLanguage, type Language } from '../locale.ts'
import { numberWords } from '../words/number-words.ts'
import type { Kind } from './asks.ts'

const moreNumbers: Record<Language, string> = {
  nb: 'ei halv halvt halvannen halvannet tjue tretti førti femti seksti hundre tusen par noen trettenn? fjorten femten seksten atten',
  sv: 'halv halvt halvannan tjugo trettio fyrtio femtio sextio hundra tusen par några fjorton femton sexton arton',
  da: 'halv halvt halvanden tyve tredive fyrre halvtreds tres hundrede tusind par nogle fjorten femten seksten atten',
  fi: 'yhdessä kahdessa kolmessa neljässä viidessä kuudessa seitsemässä kahdeksassa kymmenessä yhtenä kahtena kahdesta kolmesta neljästä viidestä puoli puolen puolitoista kaksikymmentä kolmekymmentä kuusikymmentä sata sadan pari parin muutaman muutama viisitoista',
  de: 'halbe halben halbes anderthalb zwanzig dreißig vierzig fünfzig sechzig hundert paar einige vierzehn fünfzehn',
  en: 'half a an couple few fifteen twenty thirty forty fifty sixty ninety hundred fourteen',
}
const timeUnits: Record<Language, string> = {
  nb: 'sekund|minutt|kvarter|time|dag|døgn|uke|uker|måned|år(?!\\p{L})|året|natt|netter|helg',
  sv: 'sekund|minut|kvart|timm|timme|dag|dar(?!\\p{L})|dygn|veck|månad|år(?!\\p{L})|året|natt|nätter|helg',
  da: 'sekund|minut|kvarter|time|dag|døgn|uge|måned|år(?!\\p{L})|året|nat|nætter|weekend',
  fi: 'sekun|minuu|vartti|tunti|tunni|tunte|päiv|vuoroka|viiko|viikk|kuukau|kuukaut|vuot|vuod|vuosi|yöt|yön|yötä',
  de: 'sekunde|minute|viertelstund|stunde|tag|woche|monat|jahr|nacht|nächte|wochenend',
  en: 'second|minute|hour|day|night|week|month|year|fortnight',
}
const wholeSpans =
  'halvtime|halvtimme|halvår|kvarter|halbe stunde|halbjahr|puolituntinen|puolisen tuntia|fortnight|overnight|half[ -]hour|same day|samme dag|samma dag|samana päivänä|am selben tag|straks|omgående|genast|heti|sofort|straight away|right away'

const days =
  '(?:man|mån|tirs?|ons?|tors?|fre|lør|lör|søn|sön)da(?:g|r)|(?:maanan|tiis|keskivii?k|tors|perjan|lauan|sunnun)(?:tai|ko)|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|hverdag|vardag|ukedag|virkedag|arkisin|arki(?:na|päiv)|werktag|weekday|weekend|helg|wochenend|viikonlop|daglig|dagligen|täglich|päivittäin|joka päivä|every day|i morgen|imorgon'
const months =
  'januar|februar|mars(?!\\p{L})|marts|märz|april|(?:i|im|in|may|maj|mai)\\s(?:mai|maj|may)(?!\\p{L})|jun[ie](?!\\p{L})|jul[iy](?!\\p{L})|august|september|o[kc]tober|november|de[scz]ember|(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu|påsk|jul(?:en|a|aften|afton)(?!\\p{L})|weihnacht|ostern|christmas|easter|midsommar'

const currencies =
  '(?:kr|kroner?|kronor|euro?a?n?|euro\\p{L}{1,4}|eurosta|€|£|\\$|dollars?|pounds?|pence|cents?|snttiä|senttiä|kymp\\p{L}{1,3}|nok|sek|dkk|tusenlapp\\p{L}{0,3}|øre|öre|p)(?!\\p{L})|,-|:-'
const freeOfCharge =
  'gratis|kostenlos|kostenfrei|umsonst|kostnadsfri|ilmai|maksut(?:ta|on)|veloitukset|(?<!\\p{L})free(?!\\p{L})|no (?:extra )?charge|uten kostnad|uten ekstra|vederlagsfri|inkludert|inkluderat|inkluderet|included|inklusive|inbegriffen|sisälty|kostar ingenting|koster ingenting|koster ikke noe|koster intet|kostet nichts|ei maksa|ikke noe ekstra|ohne aufpreis|half price|(?:uden|uten|utan) (?:\\p{L}{1,8} )?(?:betaling|beregning|kostnad|avgift|betalning|tillegg|tillæg)|ohne (?:berechnung|aufpreis)|at no cost|for nothing|halv pris|halva priset|puoleen hintaan|ilman lis(?:ä|ae)|kuuluu hintaan|med i prisen|i priset|im preis enthalten|in the price'
const parts =
  'prosent|procent|prozent|per ?cent|%|halvparten|halvdelen|hälften|hälfte|puol(?:et|ta)|(?<!\\p{L})half(?!\\p{L})|tredjedel|kolmas(?:osa)|kolmanne|drittel|third|(?<!\\p{L})ingenting|hele beløpet|hela beloppet|full refund|alt tilbake|koko summa|emme hyvitä|fullt|volle'
const measures =
  'meter|metr(?:iä|in|es?)|cm|centimeter|centimetr|senttimetr|tommer|tum(?!\\p{L})|inch(?:es)?|feet|foot|mil(?:es?)?(?!\\p{L})|mål|km|kilometer|kilometr|km²|kvm|m2|m²|m³|kvadratmeter|kvadratmetr|neliö\\p{L}{0,4}|quadratmeter|kubikmeter|kuutio\\p{L}{0,3}|kubikk\\p{L}{0,5}|kilo\\p{L}{0,4}|kg|gramm?\\p{L}{0,2}|tonn\\p{L}{0,3}|liter|litr\\p{L}{0,3}|l(?!\\p{L})|dl|pounds?|lbs?|grader|grad|astetta|ampere|watt|kilowat\\p{L}{0,6}|mb|gb|mm|m(?!\\p{L})'

const placeWords: Record<Language, RegExp> = {
  nb: /(?<!\p{L})(i|ved|bak|på|under|utenfor|hos|fra|i enden av|rett|innenfor) (\p{L}{1,30}(en|et|a|ene)(?!\p{L})|\p{Lu})|(gate|gata|vei|veien|plass)n? \d|ute(?!\p{L})|til høyre|til venstre/u,
  sv: /(?<!\p{L})(i|vid|bakom|på|under|utanför|hos|från|bredvid|mitt emot) (\p{L}{1,30}(en|et|an|n|na)(?!\p{L})|\p{Lu})|(gatan|vägen|torget) \d|till höger|till vänster/u,
  da: /(?<!\p{L})(i|ved|bag|på|under|udenfor|hos|fra|over for) (\p{L}{1,30}(en|et|ene)(?!\p{L})|\p{Lu})|(gade|vej|plads|torv)n? \d|til højre|til venstre/u,
  fi: /\p{L}{2,30}(ssa|ssä|lla|llä|sta|stä|lta|ltä)(?!\p{L})|(katu|tie|kuja) \d|takana|vieressä|luota/u,
  de: /(?<!\p{L})(in|im|am|beim|bei|hinter|vor|neben|an|auf|unter|gegenüber|über) (der|dem|den|die|das|unser\p{L}{0,2}|\p{Lu})|(straße|weg|platz|gasse) \d/u,
  en: /(?<!\p{L})(in|at|behind|by|under|outside|on|next to|from|beside|opposite|inside) (the|our|your|\p{Lu})|\d{1,5} \p{Lu}\p{L}{1,30} (street|st|road|rd|avenue|ave|lane|drive)/iu,
}
const whetherWords: Record<Language, RegExp> = {
  nb: /(?<!\p{L})(ikke|ingen|aldri|forbudt|tillatt|lov|kan|må|inngår|greit|velkomne?|gjerne|dessverre|bare|også|alle|selv|kreves|påbudt|obligatorisk|likevel)(?!\p{L})/u,
  sv: /(?<!\p{L})(inte|inga|ingen|aldrig|förbju\p{L}{1,5}|tillå\p{L}{1,5}|kan|får|måste|ska|ingår|går bra|välkomn\p{L}{1,3}|gärna|tyvärr|bara|endast|även|också|alla|själv|krävs|obligatorisk\p{L}?)(?!\p{L})/u,
  da: /(?<!\p{L})(ikke|ingen|aldrig|forbudt|tilladt|kan|må|skal|indgår|velkomne?|gerne|desværre|kun|bare|også|alle|selv|kræve[sr]|påbudt|obligatorisk|alligevel)(?!\p{L})/u,
  fi: /(?<!\p{L})(ei|emme|eivät|et|en|eikä|kielletty\p{L}?|sallittu\p{L}?|voi|voit|saa|saat|saavat|pitää|täytyy|kuulu\p{L}{1,4}|sisälty\p{L}{1,3}|terve\p{L}{1,6}|valitettavasti|vain|myös|kaikki|itse|vaaditaan|pakollinen)(?!\p{L})/u,
  de: /(?<!\p{L})(nicht|kein\p{L}{0,2}|nie|verboten|erlaubt|kann|können|darf|dürfen|muss|müssen|sollte\p{L}?|inbegriffen|willkommen|gern\p{L}?|leider|nur|auch|alle|selbst|pflicht|erforderlich)(?!\p{L})/u,
  en: /(?<!\p{L})(not|no|never|n['’]t|\p{L}{2,6}n['’]t|allowed|forbidden|can|may|must|need|included|welcome|happy|sorry|only|also|all|yourself|required|compulsory)(?!\p{L})/iu,
}
const oftenWords =
  /(?<!\p{L})(hver(t|andre)?|hvert|annenhver|varje|var(je|tannat|annan)|annan|hver anden|joka|jede[nrsm]?|alle (?:zwei|drei|vier|sechs|\d+)|every|each|once|twice|per year|i året|om året|im jahr|a year|vuodessa|ganger|gånger|gange|mal|kertaa|kerran|årlig\p{L}{0,2}|yearly|annual\p{L}{0,2}|weekly|ukentlig|dagl\p{L}{1,4}|täglich|jährlich|vuosittain|halvår\p{L}{0,3})(?!\p{L})/iu
const limit =
  /(?<!\p{L})(senest|senast|innen|inntil|innan|inden|indtil|fram til|fram till|viimeistään|mennessä|spätestens|bis (?:zum|zu|\d)|no later|latest|(?:dag|dagen|kveld|kvelden|kväll|kvällen|aften|aftenen|timer?|timmar|dager|dagar|dage|uker?|veckor|uger?|måneder|månader) (?:før|i forveien|före|innan|i förväg|i forvejen)|\p{L}{0,12}varsel|varoitus\p{L}{1,6}|ennen|etukäteen|vorher|im voraus|vorlauf|vortag|tags zuvor|by \d{1,2}|before|ahead|in advance|(?:days?|hours?|weeks?|months?)['’]? notice|day before|up to|until|by the)(?!\p{L})/iu
const reason =
  /(?<!\p{L})(fordi|ettersom|siden|slik at|grunnet|av hensyn til|for å|eftersom|därför|så att|på grund av|för att|fordi|eftersom|så at|af hensyn til|for at|koska|sillä|jotta|vuoksi|takia|weil|denn|damit|deshalb|wegen|because|since|so that|due to|otherwise|in order to)(?!\p{L})|, (for|för) /iu
const contact =
  /@|(?<![\d.,])\+?\d[\d -]{6,15}\d|(?<!\p{L})(app\p{L}{0,3}|nettside\p{L}{0,2}|hemsida\p{L}{0,2}|hjemmeside\p{L}{0,2}|verkkosiv\p{L}{1,5}|sähköposti\p{L}{0,4}|puhelimitse|telefonisch|e-?post\p{L}{0,2}|e-?mail\p{L}{0,2}|mejl\p{L}{0,2}|ring|ringer|soita|call|text|sms|chat\p{L}{0,3})(?!\p{L})/iu

const meansOfPayment =
  /kort(?!e|\p{L}*tid)|kortilla|karte|(?<!\p{L})cards?(?!\p{L})|credit|debit|faktura|regning(?!\p{L}*smak)|rechnung|invoice|lasku(?:lla|n|tus)|laskulla|überweis|transfer|överföring|overf[øo]r|tilisiir|swish|vipps|mobile ?pay|klarna|paypal|apple pay|kontant|käteis|(?<!\p{L})bar(?!\p{L})|(?<!\p{L})cash|cheque|giro|kivra|epassi|smartum|contactless|lastschrift/iu

type Shown = Record<Kind, (sentence: string) => boolean>

/** What shows each kind in a sentence, made once per language. */
export const shown: Record<Language, Shown> = eachLanguage(patternsOf)

function patternsOf(language: Language): Shown {
  const number = `(?:\\d[\\d.,]{0,8}|${[...numberWords(language).keys()].join('|')}|${moreNumbers[language].split(' ').join('|')})`
  const range = `(?<![\\p{L}\\d])${number}(?:\\s?(?:-|–|til|till|to|bis|och|og|and|or|eller|tai|oder)\\s?${number})?`
  const span = of(`${range}(?:\\s|-)(?:\\p{L}{1,12}\\s)?\\p{L}{0,14}(?:${timeUnits[language]})|${wholeSpans}`)
  const price = of(
    `\\d\\s?(?:${currencies})|(?:kr\\.?|[€£$])\\s?\\d|(?<![\\d.,:])[1-9]\\d{0,2}[. ]\\d{3}(?![\\d.:])|${freeOfCharge}`,
  )
  const priced = of(`${number}\\s(?:${currencies})`)
  const clock = of(
    '(?<![\\d.,])\\d{1,2}[:.][0-5]\\d(?!\\d|\\s?(?:kr|€|euro))|(?:kl\\.?|klokk\\p{L}{1,2}|klocka\\p{L}?|klo|kello)\\s?\\d|\\d\\s?(?:uhr|am|pm|a\\.m|p\\.m)(?!\\p{L})|\\d{1,2}\\s?[–-]\\s?\\d{1,2}(?=[\\s,.;)]|$)|(?:mellom|mellan|mellem|between|zwischen|från|fra|from|von)\\s\\d{1,2}\\s(?:og|och|and|und|till?|to|bis)\\s\\d{1,2}|(?:innan|efter|før|etter|by|before|after|until|ab|bis|vor|nach)\\s\\d{1,2}(?=[.,;]|$|\\s\\p{Ll}*(?:kväll|dag|morgon|morgen))|midnatt|midnight|noon(?!\\p{L})|mitternacht|keskiyö|døgnet rundt|dygnet runt|around the clock|rund um die uhr|ympäri',
  )
  const day = of(
    `(?<!\\p{L})\\p{L}{0,6}(?:${days}|${months})|\\d{1,2}\\.\\s?\\d{1,2}\\.|(?<![\\d.,])(?:1[5-9]|20)\\d\\d(?![\\d.,]\\d)(?!\\d|\\s?(?:${currencies}))`,
  )
  const size = of(`${range}\\s?(?:${measures})`)
  const share = of(parts)
  const count = of(`${range}(?!\\p{L}|\\s?(?:${currencies}|%))`)
  return {
    price: (text) => price.test(text) || priced.test(text),
    clock: (text) => clock.test(text),
    day: (text) => day.test(text),
    span: (text) => span.test(text),
    age: ageOf(range),
    size: (text) => size.test(text),
    share: (text) => share.test(text),
    count: (text) => count.test(text),
    reason: (text) => reason.test(text),
    limit: (text) => limit.test(text),
    often: (text) => oftenWords.test(text),
    person: personOf(language),
    name: personOf(language),
    place: (text) => placeWords[language].test(text),
    contact: (text) => contact.test(text),
    means: (text) => meansOfPayment.test(text),
    whether: (text) => whetherWords[language].test(text),
  }
}

/** A pattern over lower case: one with the flag `i` takes twice as long to be compiled, which the first question waits for. */
function of(source: string): { test(text: string): boolean } {
  const pattern = new RegExp(source.replace(/\\p\{\w+\}|\\.|\p{Lu}/gu, lowered), 'u')
  return { test: (text) => pattern.test(lowerCase(text)) }
}

function lowered(part: string): string {
  return part.startsWith('\\') ? part : part.toLowerCase()
}

let last = { text: '', lower: '' }
/** One sentence is looked at for many kinds. */
function lowerCase(text: string): string {
  if (text !== last.text) last = { text, lower: text.toLowerCase() }
  return last.lower
}

function ageOf(range: string): (text: string) => boolean {
  const age = of(
    `${range}[\\s-](?:år|vuo|jahre|years?|måned|månad|months?|monate|kuukau|uker|veckor|uger|weeks|wochen)|(?:over|under|över|fylt|fyllt|fyldt|ab|unter|täytt|alle|yli)\\s\\d|\\d\\s(?:or|and)\\s(?:over|older|under|up)|vuotia`,
  )
  return (text) => age.test(text)
}

/** A name inside a sentence; German writes every noun with a capital, so a name there needs more to be told by. */
function personOf(language: Language): (text: string) => boolean {
  const name =
    language === 'de'
      ? /(?<!\p{L})(Frau|Herr|Dr\.|Partnerbetrieb\p{L}?|Firma|Meister\p{L}{0,12}|wir|selbst|unser\p{L}? \p{Lu}\p{L}{1,30})(?!\p{L})/u
      : /(?<=[\p{Ll}\d,;:] )\p{Lu}\p{Ll}{1,30}|^\p{Lu}\p{Ll}{1,30} (?:(?:og|och|and|ja) )?\p{Lu}\p{Ll}/u
  return (text) => name.test(text)
}
