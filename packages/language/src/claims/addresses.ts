import { plainLetters } from '../words/letters.ts'
import { type Claim, claimsBy } from './claim.ts'

/** A house's number with its letter, entrance and flat as Finland writes them: `12`, `12b`, `12 B`, `12 A 5`. */
const house = String.raw`\d{1,4}(?:\s?[A-Z](?:\s\d{1,3})?|[a-z])?(?![\p{L}\d]|[.,]\d|\s(?:kr|€|%))`
const streets =
  'gata|gate|gaten|gt\\.|veien|vei|vegen|veg|plass|torg|torget|all[eé]+n?|bakken|svingen|stien|kroken|terrasse|gatan|vägen|väg|gränd|plan|backen|stigen|gade|vej|stræde|plads|katu|kuja|tie|polku|kaari|rinne|penger|straße|strasse|str\\.|weg|platz|gasse|ring|ufer|damm|chaussee|graben'
/** Endings that are a street's also where nobody troubles with capitals; no other word ends so before a number. */
const plainStreets =
  'sgate|gata|gaten|veien|vegen|gatan|vägen|gränden|gade|vej|katu|kuja|polku|straße|strasse|str\\.|allee|gasse'
const english =
  'Street|St\\.?|Road|Rd\\.?|Avenue|Ave\\.?|Lane|Ln\\.?|Drive|Dr\\.?|Boulevard|Blvd\\.?|Square|Way|Court|Close|Crescent|Terrace|Place'

const patterns = [
  String.raw`\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2}?\s?(?:${streets})\s${house}`,
  String.raw`(?<!\p{L})\p{L}{3,40}(?:${plainStreets})\s${house}`,
  String.raw`\d{1,5}[a-zA-Z]?\s\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}\s(?:${english})(?!\p{L})`,
  /** Whatever a street is called, a number and then a postcode with its place make it an address: `Am Markt 3 in 18055 Rostock`. */
  String.raw`\p{Lu}[\p{L}.]{1,40}(?:\s(?:\p{Lu}[\p{L}.]{0,40}|den|der|des|dem|\d{1,2}\.)){0,4}\s${house}(?=(?:,\s?|\s|\s[iI]n?\s|,\s\d{1,2}\.\s(?:sal|etg\.?)?\s?(?:t[hv]|mf)?\.?,\s)(?:\d{4,5}|\d{3}\s\d{2})\s\p{Lu}\p{L})`,
].map((pattern) => new RegExp(`(?<!\\p{L})${pattern}`, 'gu'))

/** Street addresses with a number, before the postcode and place that may follow. */
export function findAddresses(text: string): Claim[] {
  return patterns.flatMap((pattern) =>
    claimsBy(text, pattern, 'address', (_groups, match) =>
      plainLetters(match[0]).replace(/[.,]/g, '').replace(/\s+/g, ' ').trim(),
    ),
  )
}
