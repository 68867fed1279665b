import type { PartStatus } from '@svar/contract'

const units: Partial<Record<PartStatus['part'], Intl.NumberFormatOptions>> = {
  database: { style: 'unit', unit: 'millisecond', maximumFractionDigits: 0 },
  event_loop: { style: 'unit', unit: 'millisecond', maximumFractionDigits: 0 },
  redis: { style: 'unit', unit: 'millisecond', maximumFractionDigits: 1 },
  queue: { style: 'unit', unit: 'second', maximumFractionDigits: 0 },
  disk: { style: 'percent', maximumFractionDigits: 0 },
  memory: { style: 'percent', maximumFractionDigits: 0 },
}

/** What was measured last, with its unit; empty where there is no figure. */
export function measuredText({ part, value }: Pick<PartStatus, 'part' | 'value'>, locale: string): string {
  return value === null ? '' : new Intl.NumberFormat(locale, units[part]).format(value)
}
