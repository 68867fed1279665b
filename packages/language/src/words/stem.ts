import { type Language, type Locale, languageOf } from '../locale.ts'
import { stemEnglish } from './stem-english.ts'
import { stemFinnish } from './stem-finnish.ts'
import { stemGerman } from './stem-german.ts'
import { stemBokmal, stemDanish, stemSwedish } from './stem-nordic.ts'

const stemmers: Record<Language, (word: string) => string> = {
  nb: stemBokmal,
  sv: stemSwedish,
  da: stemDanish,
  fi: stemFinnish,
  de: stemGerman,
  en: stemEnglish,
}

/** Plurals with another vowel, which no ending tells. */
const irregular: Partial<Record<Language, ReadonlyMap<string, string>>> = {
  nb: plurals({
    tenner: 'tann',
    tennene: 'tann',
    bøker: 'bok',
    bøkene: 'bok',
    hender: 'hånd',
    netter: 'natt',
    føtter: 'fot',
    menn: 'mann',
    barna: 'barn',
    bedre: 'god',
    uka: 'uke',
    uken: 'uke',
    uker: 'uke',
    ukene: 'uke',
    åpen: 'åpne',
    åpent: 'åpne',
    gammel: 'gamle',
    gammelt: 'gamle',
    leide: 'leie',
    leid: 'leie',
    døra: 'døren',
  }),
  sv: plurals({
    tänder: 'tand',
    tänderna: 'tand',
    böcker: 'bok',
    böckerna: 'bok',
    nätter: 'natt',
    fötter: 'fot',
    händerna: 'hand',
    städer: 'stad',
    städerna: 'stad',
    döttrar: 'dotter',
    gammal: 'gamla',
    gammalt: 'gamla',
    öppen: 'öppna',
    öppet: 'öppna',
    tecken: 'teckna',
    vatten: 'vattnet',
    boka: 'bokning',
    bokar: 'bokning',
    bokade: 'bokning',
    bokat: 'bokning',
    bokas: 'bokning',
    bokad: 'bokning',
    köpt: 'köpa',
    köpte: 'köpa',
    papper: 'pappret',
    papperen: 'pappret',
    hyrde: 'hyra',
    hyrt: 'hyra',
    nöjt: 'nöjd',
    paket: 'paketet',
    kontor: 'kontoret',
  }),
  da: plurals({
    tænder: 'tand',
    tænderne: 'tand',
    bøger: 'bog',
    bøgerne: 'bog',
    hænder: 'hånd',
    nætter: 'nat',
    fødder: 'fod',
    børn: 'barn',
    børnene: 'barn',
    ugen: 'uge',
    uger: 'uge',
    ugerne: 'uge',
    åben: 'åbne',
    åbent: 'åbne',
    gammel: 'gamle',
    gammelt: 'gamle',
    billet: 'billetten',
  }),
  // Below is no pool, to get in is no distance, and a leak is no year (`vuoden`).
  fi: plurals({
    alle: 'ali',
    alla: 'ali',
    alta: 'ali',
    päästä: 'pääsy',
    vuoto: 'vuotokohta',
    vuodon: 'vuotokohta',
    vuotoa: 'vuotokohta',
    vuodot: 'vuotokohta',
    vuodossa: 'vuotokohta',
    vuodosta: 'vuotokohta',
    vuotaa: 'vuotokohta',
    vuotava: 'vuotokohta',
    vuotavat: 'vuotokohta',
    vuoti: 'vuotokohta',
    vuotanut: 'vuotokohta',
  }),
  // Without it, to have something fitted would be a Monday.
  de: plurals({ montage: 'montieren', montagen: 'montieren' }),
}

function plurals(forms: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(Object.entries(forms))
}

/** No natural word is longer; what is longer keeps its beginning and costs no more. */
const LONGEST_WORD = 64

/**
 * The stem under which the forms of a word meet in one locale (`flyttingen`, `flytter` → `flytt`). Light and
 * rule-based: made for matching, not for showing. Numbers and words of three letters come back as they are.
 */
export function stem(token: string, locale: Locale): string {
  return stemFor(token, languageOf(locale))
}

/** The same as {@link stem} for a language. */
export function stemFor(token: string, language: Language): string {
  const word = token.toLowerCase().slice(0, LONGEST_WORD)
  const known = irregular[language]?.get(word) ?? word
  return known.length < 4 || /\d/.test(known) ? known : stemmers[language](known)
}
