import { eachLanguage, type Language } from '../locale.ts'
import { bySlot, type Exchanged } from './exchange.ts'
import { topicSlots } from './topic-slot.ts'

/** Asks for what was noted to be changed; what it is changed to stands beside it. */
const wordings: Record<Language, string> = {
  nb: '(?:gjøre|endre|bytte|flytte|skifte)\\s(?:(?:det|den|timen|avtalen)\\s)?(?:om\\s)?til|heller ta|ta det',
  sv: '(?:ändra|byta|flytta|göra om)\\s(?:(?:det|den|tiden)\\s)?till|hellre ta|ta det',
  da: '(?:lave|ændre|bytte|flytte|rykke)\\s(?:(?:det|den|tiden)\\s)?(?:om\\s)?til|hellere tage|tage det',
  fi: 'vaihdetaanko|vaihdetaan|vaihtaa|vaihtaisitko|siirretäänkö|siirtää|muuttaa|muutetaanko',
  de: 'ändern|umbuchen|verlegen|verschieben|tauschen|ändert',
  en: '(?:change|move|switch|swap|make|push)\\s(?:(?:it|that|this)\\s)?(?:to|for)?|do\\s(?:it|that)',
}
const patterns = eachLanguage(
  (language) => new RegExp(`(?<!\\p{L})(?:${wordings[language]})(?!\\p{L})`, 'iu'),
)
const MOST_WORDS = 9

/** `can we change that to Thursday?`: what was asked for before, with the new in the place of its like. */
export function changeOf(before: string, message: string, language: Language): Exchanged | undefined {
  const bare = message.replace(/[\s?!.…]+$/u, '')
  if (bare.split(/\s+/).length > MOST_WORDS) return undefined
  if (!patterns[language].test(bare)) return undefined
  const named = topicSlots(` ${bare}`, language).toSorted((one, other) => one.start - other.start)
  return named
    .map(({ start, end }) => bySlot(before, ` ${bare}`.slice(start, end), language))
    .findLast((one) => one)
}
