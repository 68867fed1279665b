import { type Locale, languageOf } from '../locale.ts'
import { homesIn } from './home-size.ts'

const storeys =
  /(?<![\p{L}\d])(?<number>\d{1,2})(?:\.|:e|:a|st|nd|rd|th)?\s?(?:etg\.?|etasje[nr]?|våning(?:en)?|vån\.?|sal|kerros|kerroksen|kerroksessa|krs\.?|stock|etage|og|floor)(?!\p{L})/giu
const swedishMiles = /(?<![\p{L}\d.,])(?<number>\d{1,4}(?:,\d)?)\s?mil(?!\p{L})/giu

/** A quantity that only a home or a road is measured in. */
export type HomeUnit = { value: string; start: number; end: number }

/** Rooms by name (`kolmio`, `trea`), storeys (`4. etasje`), and Nordic miles of ten kilometres. */
export function homeUnits(text: string, locale: Locale): HomeUnit[] {
  const language = languageOf(locale)
  const at = (match: RegExpExecArray, value: string) => ({
    value,
    start: match.index,
    end: match.index + match[0].length,
  })
  const found = [...text.matchAll(storeys)].map((match) => at(match, `${match.groups?.number} floor`))
  if (language === 'nb' || language === 'sv')
    for (const match of text.matchAll(swedishMiles))
      found.push(at(match, `${Number(match.groups?.number?.replace(',', '.')) * 10} km`))
  for (const { rooms, start, end } of homesIn(text, language))
    if (rooms !== undefined) found.push({ value: `${rooms} room`, start, end })
  return found
}
