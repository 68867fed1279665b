import type { PartStatus } from '@svar/contract'

const units: Partial<Record<PartStatus['part'], Intl.NumberFormatOptions>> = {
  database: { style: 'unit', unit: 'millisecond' },
  event_loop: { style: 'unit', unit: 'millisecond' },
  redis: { style: 'unit', unit: 'millisecond' },
  queue: { style: 'unit', unit: 'second' },
  disk: { style: 'percent' },
  memory: { style: 'percent' },
}

/**
 * What was measured last, with its unit, as it stands at the end of a sentence; empty where there is no figure. Few
 * milliseconds are told with one decimal: what answers is never said to take none.
 */
export function measuredText({ part, value }: Pick<PartStatus, 'part' | 'value'>, locale: string): string {
  if (value === null) return ''
  const isFew = units[part]?.unit === 'millisecond' && value < 10
  const written = new Intl.NumberFormat(locale, { ...units[part], maximumFractionDigits: isFew ? 1 : 0 })
  // A unit that is cut short ends in a full stop already in some languages.
  return written.format(value).replace(/\.$/, '')
}
