import { eachLanguage, type Language } from '../locale.ts'
import { bareWord } from './phrase-finder.ts'

/** Words that praise, but at the head of a message and before a comma only take note of what was said. */
const openers: Record<Language, string> = {
  nb: 'fint greit bra flott kult supert',
  sv: 'fint bra okej kul toppen',
  da: 'fint godt fedt super',
  fi: 'hyvä kiva hieno',
  de: 'gut fein schön super cool',
  en: 'fine good great cool nice',
}
/** How what follows such a word goes on: `fine, then I …`, `cool, see you …`. */
const goingOn: Record<Language, string> = {
  nb: 'da så jeg vi sees ses snakkes kommer bestiller sier takk',
  sv: 'då så jag vi ses hörs kommer bokar säger tack',
  da: 'så da jeg vi ses tales kommer bestiller siger tak',
  fi: 'sitten niin varaan varaamme sovitaan nähdään tulen tulemme otan kiitos',
  de: 'dann also ich wir bis nehme machen danke',
  en: "then so i'll we'll i we see let's lets thanks",
}
const heads = eachLanguage((language) => new Set(openers[language].split(' ').map(bareWord)))
const next = eachLanguage((language) => new Set(goingOn[language].split(' ').map(bareWord)))

/** Whether a message opens by taking note (`fine, then I'll book for three`), which says nothing of how content its writer is. */
export function agrees(words: readonly { bare: string; clause: number }[], language: Language): boolean {
  const [first, second] = words[1]?.bare === 'det' ? [words[0], words[2]] : [words[0], words[1]]
  if (!first || !second || first.clause === second.clause) return false
  return heads[language].has(first.bare) && next[language].has(second.bare)
}
