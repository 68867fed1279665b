import type { Locale } from '../locale.ts'

type Plan = { code: string; hasTrunk: boolean; pattern: RegExp }

/** National numbers without their trunk zero: how long they are and how they may begin. */
const plans: Record<Locale, Plan> = {
  nb: { code: '47', hasTrunk: false, pattern: /^[2-9]\d{7}$/ },
  da: { code: '45', hasTrunk: false, pattern: /^[2-9]\d{7}$/ },
  sv: { code: '46', hasTrunk: true, pattern: /^[1-9]\d{6,8}$/ },
  fi: { code: '358', hasTrunk: true, pattern: /^[1-9]\d{5,9}$/ },
  de: { code: '49', hasTrunk: true, pattern: /^[1-9]\d{5,11}$/ },
  'en-GB': { code: '44', hasTrunk: true, pattern: /^[1-9]\d{8,9}$/ },
  'en-US': { code: '1', hasTrunk: false, pattern: /^[2-9]\d{2}[2-9]\d{6}$/ },
}

/**
 * A phone number in E.164 (`+4722334455`), when the country is written or the locale's own plan fits it; else the
 * bare digits. Lengths and first digits: ITU-T E.164 national numbering plans.
 */
export function phoneNumber(written: string, locale: Locale): string {
  const bare = written.replace(/\(0\)/, '').replace(/[^\d+]/g, '')
  if (bare.startsWith('+')) return bare
  if (bare.startsWith('00')) return `+${bare.slice(2)}`
  const { code, hasTrunk, pattern } = plans[locale]
  const national = hasTrunk
    ? bare.startsWith('0')
      ? bare.slice(1)
      : ''
    : bare.replace(code === '1' ? /^1(?=\d{10}$)/ : /^$/, '')
  return pattern.test(national) ? `+${code}${national}` : bare
}
