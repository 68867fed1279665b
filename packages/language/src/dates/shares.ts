import type { Locale } from '../locale.ts'

/** `2/3 of the sum` is a share of something, in each of the languages; in Finnish the case says so. */
const shareOf = /^[1-7]\/[2-8]\s+(?:av|af|of|von|des|der|vom)(?!\p{L})/u
const shareInCase = /^[1-7]\/[2-8]\s+\p{L}{2,12}s[tl]?[aä](?!\p{L})/u

/** `3/4 inch pipe`, `3/4 ärm`, `3/4 færdig`: what a share is said of. */
const shareWith =
  /^(?:1?[1-7]\/[2-8]|\d\d?\/(?:16|32))(?:-|\s?)(?:(?:erm|ärm|ærme|arm|sleeve|ärmel|hiha|tomme|tum|inch|zoll|tuuma|liter|litra|dl|cup|tsp|tbsp|ts|ss|tsk|msk|kopp|mil[ei]|inches|länge|længde|lengde|längd|length|stilling|tjänst|stelle|full|fuld|voll|ferdig|færdig|klar[at]?\s+med|valmi|fertig|done|finished|empty|tom\s|bukse|byxa|byxor|buks|hose|pants|nuss|schlüssel|nøkkel|nyckel|nøgle|wrench|drill|bolt|socket|screw)\p{L}*|["″”])/u

/** `size 3/4`, `order no. 12/11`, `version 2.10`: words before figures that name a thing. */
const sizes =
  'size|sizes|width|height|length|depth|diameter|breite|höhe|länge|tiefe|leveys|korkeus|pituus|syvyys|bredde|bredd|højde|høyde|höjd|størrelse|størrelsen|størr|str|storlek|storleken|strl|stl|größe|groesse|koko|kokoa|kokoon'
const numbers = '\\p{L}*(?:nummer|nummeret|numret|numero|numeroa|numerolla)|number|\\p{L}*nr|no'
const versions =
  'model|modell|malli|part|artikel|version|versjon|versio|kapittel|kapitel|chapter|luku|punkt|kohta'
const named = new RegExp(
  `(?<!\\p{L})(?:(?:${sizes}|${numbers}|${versions})(?:\\s(?:er|är|is|on|ist))?\\.?\\s?[:#]?|(?:ref|ordre?|order|ticket|invoice|faktura)\\s?[:#])\\s?$`,
  'u',
)

/** `order 24-11-27`, `Rechnung 12-03-26`: with dashes the figures behind such a thing are its number. */
const filed =
  /(?<!\p{L})(?:ordren?|ordern?|orderen|bestilling(?:en)?|beställning(?:en)?|bestellung|auftrag|tilaus|lasku|faktura(?:en|n)?|rechnung|invoice|booking|case|ticket|ref|sak|sag|ärende)\s$/u

/** The second half of `10 1/2`. */
const mixed = /^(?:1\/[2348]|2\/3|3\/4)(?![\d/])/

/** `my card expires 06/28`: a month and a year. */
const expiring =
  /(?<!\p{L})(?:exp|expires|expiring|expiry|valid thru|valid through)[.:]?\s(?:on |in |date )?$/u

/** `DOB 12/05/87`, `geb. 12.05.87`: nobody comes on the day of a birth. */
const born =
  /(?<!\p{L})(?:dob|born|birth|geb|geboren|geburtsdatum|født|fødselsdato|f|född|födelsedatum|synt|syntynyt|syntymäaika)\.?:?\s(?:on |den |d\. |am )?$/u

/** `kostet das 12.50?`, `12.50 each`: no hour stands between what is asked and its price. */
const priced =
  /(?<!\p{L})(?:kostet|kosten|kostete|preis|costs?|price|priced|hinta|maksaa|maksoi|koster|kostar|pris|prisen|priset)(?:\s(?!um|ab|at|kl|klo|am|on|from|by|den|der|til)\p{L}{2,12}){0,2}:?\s$/u
const priceOf =
  /^\d{1,3}\.\d\d\s(?:hinta|preis|price|each|per|pro|stück|kpl|a head|pp|plus|incl|inkl)(?!\p{L})/u

/** Figures that look like a date and are the size, the number or a share of something. */
export function isShareOrNumber(text: string, at: number, locale: Locale): boolean {
  const ahead = text.slice(at, at + 32)
  const before = text.slice(Math.max(0, at - 24), at)
  if (/\d\s$/.test(text.slice(Math.max(0, at - 2), at)) && mixed.test(ahead)) return true
  if (/^[01]\d\/\d\d(?![\d/])/.test(ahead) && expiring.test(before)) return true
  if (/^\d{1,4}-\d{1,4}-\d/.test(ahead) && filed.test(before)) return true
  if (locale === 'fi' && shareInCase.test(ahead)) return true
  if (/^\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d\d(?:\d\d)?(?!\d)/.test(ahead) && born.test(before)) return true
  if (
    priceOf.test(ahead) ||
    (/^\d{1,3}\.\d\d(?![\d.])/.test(ahead) && priced.test(text.slice(Math.max(0, at - 40), at)))
  )
    return true
  return shareOf.test(ahead) || shareWith.test(ahead) || named.test(before)
}
