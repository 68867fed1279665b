import { type Language, type Locale, languageOf } from '../locale.ts'

/** How homes are told apart by their rooms and storeys where no plain number with a unit stands. */
const roomWords: Partial<Record<Language, Record<string, number>>> = {
  sv: { etta: 1, ettan: 1, tvåa: 2, tvåan: 2, trea: 3, trean: 3, fyra: 4, femma: 5, femman: 5, sexa: 6 },
  fi: {
    yksiö: 1,
    yksiön: 1,
    yksiöstä: 1,
    kaksio: 2,
    kaksion: 2,
    kaksiosta: 2,
    kolmio: 3,
    kolmion: 3,
    kolmiosta: 3,
    neliö: 4,
  },
  nb: { ettroms: 1, toroms: 2, treroms: 3, fireroms: 4, femroms: 5, toromsleilighet: 2, treromsleilighet: 3 },
  da: { toværelses: 2, treværelses: 3, fireværelses: 4 },
}
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
  const rooms = roomWords[language] ?? {}
  for (const match of text.matchAll(/[\p{L}]{4,40}/gu)) {
    const count = Object.hasOwn(rooms, match[0].toLowerCase()) ? rooms[match[0].toLowerCase()] : undefined
    if (count !== undefined && !(match[0].toLowerCase() === 'fyra' || match[0].toLowerCase() === 'neliö'))
      found.push(at(match, `${count} room`))
  }
  return found
}
