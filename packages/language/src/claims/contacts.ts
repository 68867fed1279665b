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
  const lead = String.raw`(?:tlf|tel|telefon|telefonnummer|telefonnumret|mobil|puh|puhelin|puhelinnumero|phone|call|ring|ringe|ringa|soita|nummer|nummeret|nummeret mitt|mobilnummer|handynummer|handy|cell|mitt nr|mit nr|meine? nr|my number|my number's|numeroni|numero|numret)\.?:?\s*(?:er\s|är\s|on\s|ist\s|is\s)?(?:oss\s(?:på|på\s)?|på\s|us\s(?:on|at)\s|numeroon\s|unter\s)?`
  const digits = String.raw`(?:(?:\+|00)\d{1,3}[\s-]?)?(?:\(0?\d{1,4}\)[\s-]?)?\d{2,4}(?:[\s/-]?\d{2,4}){1,5}`
  const led = new RegExp(`(?<!\\p{L})${lead}(?<phone>${digits})(?![\\d.,]\\d)`, 'giu')
  const free =
    /(?<![\d.,:\p{L}-])(?<phone>(?:\+|00)\d{1,3}[\s-]?(?:\(0?\d{1,4}\)[\s-]?)?\d{1,5}(?:[\s/-]?\d{2,4}){1,5}|\d{2} \d{2} \d{2} \d{2}|\d{3} \d{2} \d{3}|0[1-9]\d{7,10}|0\d{1,4}[\s/-]\d{3,8}(?:[\s-]?\d{2,4}){0,3}|\(?\d{3}\)?[ -]\d{3}-\d{4}|[2-9]\d{7})(?![\d]|[.,:]\d|\s?(?:kr|%|€))/giu
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
