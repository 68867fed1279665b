import { eachLanguage, type Language } from '../locale.ts'

/** What customers call the thing whose number they give; in the Nordic languages and German also with `number` in one word. */
const called: Record<Language, { thing: string; number: string }> = {
  nb: { thing: 'ordre|bestilling(?:en|s)?|saks?|sak|booking(?:en)?|faktura', number: 'nummer(?:et)?|nr' },
  sv: {
    thing: 'order|beställning(?:en|s)?|ärende|bokning(?:en|s)?|faktura',
    number: 'nummer|numret|nummret|nr',
  },
  da: { thing: 'ordre|bestilling(?:en|s)?|sags?|booking(?:en)?|faktura', number: 'nummer(?:et)?|nr' },
  fi: {
    thing: 'tilau(?:s|ksen|kseni)|varau(?:s|ksen|kseni)|lasku(?:n|ni)?',
    number: 'numero(?:ni)?|nro|nr|tunnus|viite',
  },
  de: {
    thing:
      'bestell(?:ung|ungs)?|auftrag(?:s)?|kunden(?=nummer|-?nr)|vorgang(?:s)?|buchung(?:s)?|rechnung(?:s)?|ticket',
    number: 'nummer|nr',
  },
  en: {
    thing: 'order|booking|reference|ref|invoice|confirmation|case|ticket',
    number: 'number|numbers|no|nr|num|id|ref|reference',
  },
}

/** Four digits at least, with the letters, hyphens and strokes that shops write around them. */
const written = String.raw`(?=[\p{L}\d/-]{0,20}\d)(?:\p{L}{1,5}[-/]?)?\d[\d/-]{2,18}\d(?:-?\p{L}{1,3})?`
/** A number behind which a unit, a currency or the rest of a date stands is none of an order. */
const notCounted = String.raw`(?![\p{L}\d]|[.,:/]\d|\s?(?:kr|€|£|\$|%|eur|sek|nok|dkk|gbp|usd|stk|styck|stück|kpl|kappaletta|pcs|pieces|units|st)(?!\p{L}))`
const joint = String.raw`(?:[\s.:#]|\s?(?:er|är|on|ist|is|it's|its)\s|\s?[-–]\s){1,4}`

const patterns = eachLanguage((language) => {
  const { thing, number } = called[language]
  const name = `(?:(?:${thing})[\\s-]?(?:${number})|(?:${thing}))`
  return new RegExp(`(?<!\\p{L})${name}\\.?(?:${joint}|\\s?#)#?(?<value>${written})${notCounted}`, 'giu')
})

const year = /^(?:19|20)\d{2}$/
const alone = new RegExp(`(?<![\\p{L}\\d.,:/-])${written}${notCounted}`, 'giu')
const MOST_WORDS_BESIDE = 4

/** The number of a message that says hardly more: the answer to who asked for it. */
export function bareOrderNumber(text: string): string | undefined {
  const found = (text.match(alone) ?? []).filter((value) => !year.test(value))
  const words = text.replace(alone, '').match(/\p{L}+/gu) ?? []
  return found.length === 1 && words.length <= MOST_WORDS_BESIDE ? found[0]?.toUpperCase() : undefined
}

/** An order number in a text; `from` is where its name begins: `order number 20417`. */
export type OrderNumber = { value: string; start: number; end: number; from: number }

/** The numbers that customers name as that of an order, a booking or an invoice; a year or a price is none. */
export function orderNumbers(text: string, language: Language): OrderNumber[] {
  return [...text.matchAll(patterns[language])].flatMap((match) => {
    const value = match.groups?.value ?? ''
    if (year.test(value)) return []
    const end = match.index + match[0].length
    return [{ value: value.toUpperCase(), start: end - value.length, end, from: match.index }]
  })
}
