/** Where an organisation number belongs. */
export type OrganisationCountry = 'NO' | 'SE' | 'DK' | 'FI' | 'DE' | 'GB'

type Form = {
  country: OrganisationCountry
  pattern: RegExp
  digits: number
  isRight: (digits: number[]) => boolean
}

function weighed(digits: number[], weights: number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0)
}

/** Brønnøysund: weights 3 2 7 6 5 4 3 2, the ninth digit fills up to a multiple of 11; a remainder of 1 is never given. */
function norwegian(digits: number[]): boolean {
  return weighed(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
}

/** Bolagsverket: Luhn over ten digits; the third is 2 or more, which no personal number has. */
function swedish(digits: number[]): boolean {
  const sum = digits.reduce((total, digit, at) => {
    const doubled = at % 2 === 0 ? digit * 2 : digit
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0 && (digits[2] ?? 0) >= 2
}

/** CVR: weights 2 7 6 5 4 3 2 1, a multiple of 11. */
function danish(digits: number[]): boolean {
  return digits[0] !== 0 && weighed(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
}

/** Y-tunnus: weights 7 9 10 5 8 4 2, the check digit fills up to a multiple of 11. */
function finnish(digits: number[]): boolean {
  return weighed(digits, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0
}

/** USt-IdNr.: the check digit of ISO 7064, MOD 11,10, over eight digits. */
function german(digits: number[]): boolean {
  let product = 10
  for (const digit of digits.slice(0, 8)) {
    const sum = (digit + product) % 10 || 10
    product = (sum * 2) % 11
  }
  return digits[0] !== 0 && (11 - product) % 10 === digits[8]
}

/** GB VAT: weights 8 to 2; with the two check digits a multiple of 97, or 55 more since 2010. */
function british(digits: number[]): boolean {
  const sum = weighed(digits, [8, 7, 6, 5, 4, 3, 2, 10, 1])
  return sum % 97 === 0 || (sum + 55) % 97 === 0
}

const forms: Form[] = [
  {
    country: 'DE',
    pattern: /(?<![\p{L}\d])DE\s?(\d{3}\s?\d{3}\s?\d{3})(?!\d)/giu,
    digits: 9,
    isRight: german,
  },
  {
    country: 'GB',
    pattern: /(?<![\p{L}\d])GB\s?(\d{3}\s?\d{4}\s?\d{2})(?!\d)/giu,
    digits: 9,
    isRight: british,
  },
  { country: 'FI', pattern: /(?<![\p{L}\d-])(?:FI)?(\d{7}-?\d)(?![\d-])/gu, digits: 8, isRight: finnish },
  {
    country: 'SE',
    pattern: /(?<![\p{L}\d-])(?:SE)?(\d{6}-?\d{4})(?:01)?(?![\d-])/gu,
    digits: 10,
    isRight: swedish,
  },
  {
    country: 'NO',
    pattern: /(?<![\p{L}\d+])(?:NO)?([89]\d{2}\s?\d{3}\s?\d{3})(?:\s?MVA)?(?!\d)/gu,
    digits: 9,
    isRight: norwegian,
  },
  {
    country: 'DK',
    pattern:
      /(?<![\p{L}\d+])(?:DK|CVR(?:[- ]?(?:nr|nummer))?\.?:?\s?(?:er\s)?)(\d{2}\s?\d{2}\s?\d{2}\s?\d{2})(?!\d)/giu,
    digits: 8,
    isRight: danish,
  },
]

/** An organisation or VAT number with a right check digit; `value` is the country and the bare digits. */
export type RegisteredNumber = { value: string; start: number; end: number; country: OrganisationCountry }

/** Finds the organisation and VAT numbers of Norway, Sweden, Denmark, Finland, Germany and Britain in a text. */
export function registeredNumbers(text: string): RegisteredNumber[] {
  return forms.flatMap(({ country, pattern, digits, isRight }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const figures = [...(match[1] ?? '').replace(/\D/g, '')].map(Number)
      if (figures.length !== digits || !isRight(figures)) return []
      if (country === 'FI' && !match[0].includes('-') && !match[0].startsWith('FI')) return []
      return [
        {
          country,
          value: `${country} ${figures.join('')}`,
          start: match.index,
          end: match.index + match[0].length,
        },
      ]
    }),
  )
}
