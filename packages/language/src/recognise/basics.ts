import { type Language, type Locale, languageOf } from '../locale.ts'
import { entitiesOf } from './entities.ts'
import { asksInsurance, insuranceTold } from './insurance.ts'
import { asksOpening } from './opening.ts'

/** What anybody may ask of any business: where it is, when it is open, how to reach it, whether it is insured. */
export type Basic = 'address' | 'phone' | 'email' | 'hours' | 'insurance'

const LONGEST = 80
/** How much of a passage is read. */
const ENOUGH = 4000

/** Whole messages, in lower case, with neither greeting nor end marks. */
const asked: Record<Language, Record<Exclude<Basic, 'hours' | 'insurance'>, RegExp>> = {
  nb: {
    address:
      /^(hvor (ligger|er|finner (jeg|vi|man)|holder) (dere|butikken|kontoret|lokalet|klinikken|salongen|verkstedet|det)( til| hen| henne)?( da)?|(hva er |hvilken |har dere )?(adressen?|besøksadressen?)( har dere| deres| til dere)?|hvordan (kommer|finner) (jeg|vi|man) (meg )?(fram |frem )?(til )?dere)$/u,
    phone:
      /^((hva er |hvilket |har dere )?(et )?((telefon|tlf|mobil)\.?[ -]?)?(nummer|nummeret|nr|tlf|telefon)( nummer)?( har dere| deres| til dere| jeg kan ringe)?|(kan|hvordan kan) (jeg|vi|man) ringe( til)?( dere| noen)?|hvor ringer jeg)$/u,
    email:
      /^(hva er |hvilken |har dere )?(en )?(e-?post|mail|e-?postadresse|mailadresse)(n|en)?( har dere| deres| til dere| jeg kan bruke)?$/u,
  },
  sv: {
    address:
      /^(vart? (ligger|är|finns|hittar (jag|vi|man)|håller) (ni|er|butiken|lokalen|kontoret|mottagningen|salongen|verkstaden|det)( till)?( n[åa]n ?stans| någonstans| då)?|(vad är |vilken |vad har ni för |har ni )?(adress|adressen|besöksadress)( har ni| till er)?|hur (kommer|hittar) (jag|vi|man) (fram )?till er)$/u,
    phone:
      /^((vad är |vilket |vad har ni för |har ni )?(ert |något )?((telefon|tele|tel|mobil)\.?[ -]?)?(nummer|numret|nr|telefon|tel)( har ni| till er)?|kan (jag|vi|man) ringa( till)?( er| någon)?|vart ringer jag)$/u,
    email:
      /^(vad är |vilken |har ni )?(er |någon )?(mejl|mail|e-?post)(adress|adressen|en)?( har ni| till er)?$/u,
  },
  da: {
    address:
      /^(hvor (ligger|er|finder (jeg|vi|man)|holder|bor) (i|jer|butikken|værkstedet|kontoret|klinikken|salonen|det)( til| henne)?( så)?|(hvad er |hvilken |har i )?(jeres )?(adressen?)( har i| på jer)?|hvordan (kommer|finder) (jeg|vi|man) (hen |frem )?til jer)$/u,
    phone:
      /^((hvad er |hvilket |har i )?(jeres |et )?((telefon|tlf|mobil)\.?[ -]?)?(nummer|nummeret|nr|tlf|telefon)( har i| til jer)?|kan (jeg|vi|man) ringe( til)?( jer| nogen)?|hvor ringer jeg)$/u,
    email:
      /^(hvad er |hvilken |har i )?(jeres |en )?(e-?mail|mail)(adresse|adressen|en)?( har i| til jer)?$/u,
  },
  fi: {
    address:
      /^(missä( päin)? (te )?(olette|ootte|oote|sijaitsette|toimitte|on (liike|liikkeenne|toimipiste|toimisto|kahvila|myymälä))( te)?|(mikä on )?(teidän )?(osoite|osoitteenne|käyntiosoite)|miten (teille|sinne) (pääsee|tullaan|löytää))$/u,
    phone:
      /^((mikä on |mikä )?(teidän )?((puhelin|puh)\.?[ -]?)?(numero|numeronne|nro|nr|puhelin|puh)( on)?|voiko (teille|sinne) soittaa|mihin (voin|voi) soittaa)$/u,
    email: /^(mikä on )?(teidän )?(sähköposti|sähköpostinne|sähköpostiosoite|sähköpostiosoitteenne|maili)$/u,
  },
  de: {
    address:
      /^(wo (seid|sitzt|liegt|findet man|finde ich|befindet) (ihr|euch|sie)( denn)?( genau| euch| sich)?|wo (sind|befinden|finde ich) sie( sich)?( genau)?|wo (ist|liegt) (das|(der|das|die|eure?|ihre?) (laden|geschäft|werkstatt|praxis|büro|salon))|(wie (ist|lautet) |was ist )?(die |eure |ihre )?(adresse|anschrift)( bitte)?|wie komme? ich (am besten )?zu (euch|ihnen))$/u,
    phone:
      /^((wie (ist|lautet) |was ist |habt ihr |haben sie )?(die |eure |ihre |eine )?(telefonnummer|telefonnr|telefon|tel|nummer|rufnummer|handynummer|handynr|tel\.?[ -]?nr)( bitte)?|kann (ich|man) (bei )?(euch|sie|ihnen|jemanden) anrufen|wo kann ich anrufen)$/u,
    email:
      /^(wie (ist|lautet) |was ist |habt ihr |haben sie )?(die |eure |ihre |eine )?(e-?mail|mail)(-?adresse)?( bitte)?$/u,
  },
  en: {
    address:
      /^(where (are|r) (you|u|you guys)( based| located| at)?( exactly)?|where (is|can i find|do i find) (it|you|your (shop|place|office|address)|the (shop|place|office|salon|clinic|workshop))( located)?|(what(’s|'s|s| is) |whats )?(your |the )?(address|location)|how do (i|we) (get to|find) (you|your place|the place))$/u,
    phone:
      /^((what(’s|'s|s| is) |do you have |have you got )?(your |the |a )?((phone|telephone|tel|contact|mobile)[ -]?)?(number|no|phone|telephone|tel)|can i (call|ring|phone)( you| somebody| someone)?|who do i call)$/u,
    email: /^(what(’s|'s|s| is) |do you have |have you got )?(your |the |an )?e-?mail( address)?$/u,
  },
}

/** The basic thing that a short message asks for and nothing else: `hvor ligger dere`, `when are you open`; null for most. */
export function asksBasic(text: string, locale: Locale): Basic | null {
  const language = languageOf(locale)
  const plain = text
    .toLowerCase()
    .replace(/[\s?!.,…]+$/u, '')
    .replace(/^(hei|hej|moi|hallo|hello|hi|hey)[\s,!.]+/u, '')
    .trim()
  if (plain.length > LONGEST) return null
  const kinds = ['address', 'phone', 'email'] as const
  const kind = kinds.find((one) => asked[language][one].test(plain))
  if (kind) return kind
  if (asksInsurance(plain, language)) return 'insurance'
  return asksOpening(plain, locale) ? 'hours' : null
}

const weekday =
  /(?<!\p{L})(?:man|mån|tirs?|tis|ons?|tors?|fre|lør|lör|søn|sön)da[gr]\p{L}*|(?:maanan|tiis|keskivii|tors|perjan|lauan|sunnun)(?:ta|ko|k)\p{L}*|(?:mon|diens|donners|frei|sams|sonn)tag\p{L}*|mittwoch\p{L}*|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|hverdag\p{L}*|vardag\p{L}*|arkisin|werktag\p{L}*|weekdays?/giu
const clockRange =
  /\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|uhr)?\s?(?:[–—-]|til|till|to|bis)\s?(?:kl\.?\s|klo\s)?\d{1,2}(?:[:.]\d{2})?(?!\d)/iu
const FEW_DAYS = 2

/** Whether a passage tells a basic thing of the business. */
export function tellsBasic(basic: Basic, passage: { text: string; title?: string }, locale: Locale): boolean {
  const text = passage.text.slice(0, ENOUGH)
  if (basic === 'hours') {
    const days = text.match(weekday)?.length ?? 0
    const isHeaded = days > 0 && asksOpening((passage.title ?? '').slice(0, LONGEST), locale)
    return clockRange.test(text) && (isHeaded || days >= FEW_DAYS)
  }
  if (basic === 'insurance') return insuranceTold(text).length > 0
  const wanted = basic === 'address' ? ['address', 'postcode'] : [basic]
  return entitiesOf(text, locale).some(({ kind }) => wanted.includes(kind))
}

/** How pages are headed that tell how a business is reached. */
const reached =
  'kontakt kontakta kontaktieren contact yhteystiedot find us finn oss hitta hit find vej find os anfahrt impressum ota yhteyttä'

/** What to search for to find a basic thing, whatever language it is written in. */
export const basicWords: Record<Basic, string> = {
  address: `adresse adress osoite anschrift address beliggenhet besøksadresse sijainti ${reached}`,
  phone: `telefon telefonnummer tlf tel puhelin phone ring oss call ${reached}`,
  email: `e-post mejl mail e-mail email sähköposti ${reached}`,
  hours:
    'åpningstider åpent öppettider öppet åbningstider åbent aukioloajat auki öffnungszeiten geöffnet opening times hours open',
  insurance:
    'forsikring ansvarsforsikring försäkring ansvarsförsäkring vakuutus perusvakuutus versicherung haftpflicht insurance insured liability cover',
}
