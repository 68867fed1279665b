import { unitsOf } from '../answer/units.ts'
import type { Language } from '../locale.ts'

/** How much of a passage is read. */
const ENOUGH = 4000

/** Whole messages, in lower case: whether the business is insured, and nothing of what its insurance covers. */
const asked: Record<Language, RegExp> = {
  nb: /^(?:er|har) dere(?: \p{L}+)? (?:forsikr(?:et|a|ede)|\p{L}*forsikring)(?: i orden)?$/u,
  sv: /^(?:är|har) ni(?: \p{L}+)? (?:försäkra(?:d|de|t)|\p{L}*försäkring(?:ar)?)$/u,
  da: /^(?:er|har) i(?: \p{L}+)? (?:forsikre(?:t|de)|\p{L}*forsikring)(?: i orden)?$/u,
  fi: /^(?:onko teillä|oletteko(?: te)?)(?: \p{L}+)? (?:vakuutettu(?:ja)?|\p{L}*vakuutu(?:s|sta|ksia|kset))$/u,
  de: /^(?:seid|sind|habt|haben) (?:ihr|sie)(?: \p{L}+)? (?:versichert|\p{L}*versicherung(?:en)?|\p{L}*haftpflicht)$/u,
  en: /^(?:(?:are|r) (?:you|u)(?: guys)?(?: \p{L}+)? insured|(?:do|have) (?:you|u)(?: guys)? (?:have|got|carry)(?: \p{L}+){0,2} insurance)$/u,
}

const insurance = /forsikr|försäkr|vakuutu|versicher|haftpflicht|insur|(?<!\p{L})liability/iu
/** Said of the business, or of all that it does. */
const own =
  /(?<!\p{L})(?:vi|vår[et]?|våra|vores|vore|me|meidän|meillä|wir|unser\p{L}{0,2}|we|our|us|all[et]?|alla|kaikki|kaikilla|hver[t]?|varje|jokai\p{L}+|jede[nrsm]?|alles|every|each|inkl\p{L}*|incl\p{L}*|inngår|ingår|indgår|med i prisen|i priset|sisälty\p{L}+|kuuluu|inbegriffen|enthalten)(?!\p{L})/iu
/** What denies it, asks for it, or speaks of the customer's. */
const other =
  /\?$|^(?:nei|nej|nein|no|ei)(?!\p{L})|(?<!\p{L})(?:ikke|ingen|inte|inga|ej|ei|emme|eivät|nicht|kein\p{L}{0,2}|not|never|\p{L}{2,6}n['’]t|isn|your|yours|din|ditt|dine|dina|egen|eget|egne|oma|omasi|omaa|ihre?|deine?|eigene\p{L}?|sinun)(?!\p{L})/iu

/** @param plain in lower case, with neither greeting nor end marks */
export function asksInsurance(plain: string, language: Language): boolean {
  return asked[language].test(plain)
}

/** The sentences of a text that tell that the business, or what it does, is insured. */
export function insuranceTold(text: string): string[] {
  return unitsOf(text.slice(0, ENOUGH))
    .filter(({ kind }) => kind === 'sentence' || kind === 'item')
    .map((unit) => unit.text)
    .filter((said) => insurance.test(said) && own.test(said) && !other.test(said))
}
