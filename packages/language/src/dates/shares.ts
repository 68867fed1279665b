import type { Locale } from '../locale.ts'

/** `2/3 of the sum` is a share of something, in each of the languages; in Finnish the case says so. */
const shareOf = /^[1-7]\/[2-8]\s+(?:av|af|of|von|des|der|vom)(?!\p{L})/u
const shareInCase = /^[1-7]\/[2-8]\s+\p{L}{2,12}s[tl]?[aä](?!\p{L})/u

/** `3/4 inch pipe`, `3/4 ärm`, `3/4 færdig`: what a share is said of. */
const shareWith =
  /^1?[1-7]\/[2-8](?:-|\s?)(?:(?:erm|ärm|ærme|arm|sleeve|ärmel|hiha|tomme|tum|inch|zoll|tuuma|liter|litra|dl|cup|tsp|tbsp|ts|ss|tsk|msk|kopp|mil[ei]|inches|länge|længde|lengde|längd|length|stilling|tjänst|stelle|full|fuld|voll|ferdig|færdig|klar[at]?\s+med|valmi|fertig|done|finished|empty|tom\s|bukse|byxa|byxor|buks|hose|pants|nuss|schlüssel|nøkkel|nyckel|nøgle|wrench)\p{L}*|["″”])/u

/** `size 3/4`, `order no. 12/11`, `version 2.10`: words before figures that name a thing. */
const sizes =
  'size|sizes|størrelse|størrelsen|størr|str|storlek|storleken|strl|stl|größe|groesse|koko|kokoa|kokoon'
const numbers = '\\p{L}*(?:nummer|nummeret|numret|numero|numeroa|numerolla)|number|\\p{L}*nr|no'
const versions = 'version|versjon|versio|kapittel|kapitel|chapter|luku|punkt|kohta'
const named = new RegExp(
  `(?<!\\p{L})(?:(?:${sizes}|${numbers}|${versions})(?:\\s(?:er|är|is|on|ist))?\\.?\\s?[:#]?|(?:ref|ordre?|order|ticket|invoice|faktura)\\s?[:#])\\s?$`,
  'u',
)

/** The second half of `10 1/2`. */
const mixed = /^(?:1\/[2348]|2\/3|3\/4)(?![\d/])/

/** `my card expires 06/28`: a month and a year. */
const expiring =
  /(?<!\p{L})(?:exp|expires|expiring|expiry|valid thru|valid through)[.:]?\s(?:on |in |date )?$/u

/** `DOB 12/05/87`, `geb. 12.05.87`: nobody comes on the day of a birth. */
const born =
  /(?<!\p{L})(?:dob|born|birth|geb|geboren|geburtsdatum|født|fødselsdato|f|född|födelsedatum|synt|syntynyt|syntymäaika)\.?:?\s(?:on |den |d\. |am )?$/u

/** Figures that look like a date and are the size, the number or a share of something. */
export function isShareOrNumber(text: string, at: number, locale: Locale): boolean {
  const ahead = text.slice(at, at + 32)
  const before = text.slice(Math.max(0, at - 24), at)
  if (/\d\s$/.test(text.slice(Math.max(0, at - 2), at)) && mixed.test(ahead)) return true
  if (/^[01]\d\/\d\d(?![\d/])/.test(ahead) && expiring.test(before)) return true
  if (/^\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d\d(?!\d)/.test(ahead) && born.test(before)) return true
  if (locale === 'fi' && shareInCase.test(ahead)) return true
  return shareOf.test(ahead) || shareWith.test(ahead) || named.test(before)
}
