import type { ErrorKey } from '@svar/contract'
import type { KeyChanges } from './use-project-actions.ts'

const KB = 1000

/** What a person writes, with the least and the most that the server takes; in the units of the form. */
export const limitFields = {
  perMinute: { least: 1, most: 10_000_000 },
  sampleRate: { least: 0, most: 100 },
  mostSent: { least: 1, most: 20_000 },
  mostUnpacked: { least: 1, most: 100_000 },
} as const

export type LimitName = keyof typeof limitFields
export type LimitDraft = Record<LimitName, string>

/** The limits of a key as a form shows them. */
export function limitDraft(key: ErrorKey): LimitDraft {
  return {
    perMinute: String(key.eventsPerMinute),
    // A stored share is only nearly what was written: 0.1 is not kept to the last digit.
    sampleRate: String(Math.round(key.sampleRate * 1000) / 10),
    mostSent: String(Math.round(key.mostSentBytes / KB)),
    mostUnpacked: String(Math.round(key.mostUnpackedBytes / KB)),
  }
}

/** The fields that hold no number, or one that is not taken. */
export function wrongLimits(draft: LimitDraft): LimitName[] {
  return (Object.keys(limitFields) as LimitName[]).filter((name) => {
    const { least, most } = limitFields[name]
    const value = numberIn(draft[name])
    const isWhole = name === 'sampleRate' || Number.isInteger(value)
    return !(isWhole && value >= least && value <= most)
  })
}

/** What the server is asked for. */
export function limitsFrom(draft: LimitDraft): KeyChanges {
  return {
    eventsPerMinute: numberIn(draft.perMinute),
    sampleRate: numberIn(draft.sampleRate) / 100,
    mostSentBytes: numberIn(draft.mostSent) * KB,
    mostUnpackedBytes: numberIn(draft.mostUnpacked) * KB,
  }
}

function numberIn(written: string): number {
  const plain = written.trim().replace(',', '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}
