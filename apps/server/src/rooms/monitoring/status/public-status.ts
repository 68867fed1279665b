import type { PartStatus } from '@svar/contract'
import { AppError } from '../../../kernel/errors.ts'
import type { Platform } from '../../../platform/platform.ts'
import { installationStatus } from './read-status.ts'

interface Known {
  checkedAt: Date | null
  parts: PartStatus[]
}
const lastKnown = new WeakMap<Platform, Known>()

/**
 * How the installation is for everybody to see, also while the database that it is kept in does not answer: then it is
 * what this process knew last, with the database as the trouble that it is.
 */
export async function publicStatus(platform: Platform): Promise<Known & { isAway: boolean }> {
  try {
    const known = await installationStatus(platform)
    lastKnown.set(platform, known)
    return { ...known, isAway: false }
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'unavailable') throw error
    return { ...withoutDatabase(lastKnown.get(platform)), isAway: true }
  }
}

const nothingKnown: PartStatus = { part: 'database', state: 'troubled', value: null, since: null, days: [] }

function withoutDatabase(known: Known | undefined): Known {
  if (!known) return { checkedAt: null, parts: [nothingKnown] }
  const parts = known.parts.map((part): PartStatus => {
    const state = part.part === 'database' ? 'troubled' : 'unknown'
    return { ...part, state, value: null, since: null }
  })
  return { checkedAt: known.checkedAt, parts }
}
