import { plainLetters } from '../words/letters.ts'
import { type Claim, claimsBy } from './claim.ts'

/** E-mail addresses, in lower case. */
export function findEmails(text: string): Claim[] {
  const pattern = /(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/giu
  return claimsBy(text, pattern, 'email', (_groups, match) => match[0].toLowerCase())
}

/** Web addresses without scheme, `www.` and closing slash. */
export function findUrls(text: string): Claim[] {
  const pattern =
    /(?<![\w@.-])(?:https?:\/\/|www\.)[^\s<>"'|]{1,500}[^\s<>"'|.,;:!?)\]]|(?<![\w@./-])(?:[a-z\d-]{1,63}\.){1,4}(?:no|se|dk|fi|de|com|org|net|io|eu|uk|app|shop)(?:\/[^\s<>"'|.,;:!?)\]]*)?(?![\w@.-]*[\w@])/giu
  return claimsBy(text, pattern, 'url', (_groups, match) =>
    match[0]
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/$/, ''),
  )
}

/** Phone numbers of seven to fifteen digits: with a country code, grouped, or led by a word such as `tlf`. */
export function findPhones(text: string): Claim[] {
  const lead = String.raw`(?:tlf|tel|telefon|telefonnummer|telefonnumret|mobil|puh|puhelin|puhelinnumero|phone|call|ring|ringe|ringa|soita|nummer|numero|numret)\.?:?\s*(?:oss\s(?:på|på\s)?|på\s|us\s(?:on|at)\s|numeroon\s|unter\s)?`
  const digits = String.raw`(?:(?:\+|00)\d{1,3}[\s-]?)?(?:\(0?\d{1,4}\)[\s-]?)?\d{2,4}(?:[\s/-]?\d{2,4}){1,5}`
  const led = new RegExp(`(?<!\\p{L})${lead}(?<phone>${digits})(?![\\d.,]\\d)`, 'giu')
  const free =
    /(?<![\d.,:\p{L}-])(?<phone>(?:\+|00)\d{1,3}[\s-]?(?:\(0?\d{1,4}\)[\s-]?)?\d{1,5}(?:[\s/-]?\d{2,4}){1,5}|\d{2} \d{2} \d{2} \d{2}|\d{3} \d{2} \d{3}|0\d{1,4}[\s/-]\d{3,8}(?:[\s-]?\d{2,4}){0,3}|\(?\d{3}\)?[ -]\d{3}-\d{4}|[2-9]\d{7})(?![\d]|[.,:]\d|\s?(?:kr|%|€))/giu
  return [...claimsBy(text, led, 'phone', phoneOf), ...claimsBy(text, free, 'phone', phoneOf)]
}

function phoneOf(groups: Record<string, string | undefined>): string | undefined {
  const digits = (groups.phone ?? '')
    .replace(/\(0\)/, '')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+')
  const count = digits.replace('+', '').length
  return count >= 7 && count <= 15 ? digits : undefined
}

/** Street addresses with a number, with the postcode and place when they follow. */
export function findAddresses(text: string): Claim[] {
  const nordic = String.raw`\p{Lu}[\p{L}.]*(?:\s\p{Lu}\p{L}*){0,2}?(?:\s?(?:gata|gate|gaten|gt\.|veien|vei|vegen|veg|plass|torg|torget|gatan|vägen|väg|gränd|plan|gade|vej|allé|plads|katu|kuja|tie|polku|straße|strasse|str\.|weg|platz|allee))\s\d{1,4}\s?[a-zA-Z]?(?!\p{L}|\d)`
  const english = String.raw`\d{1,5}\s\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}\s(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Ln\.?|Drive|Dr\.?|Boulevard|Blvd\.?|Square|Way|Court)(?!\p{L})`
  const pattern = new RegExp(`(?<!\\p{L})(?:${nordic}|${english})`, 'gu')
  return claimsBy(text, pattern, 'address', (_groups, match) =>
    plainLetters(match[0]).replace(/[.,]/g, '').replace(/\s+/g, ' ').trim(),
  )
}
