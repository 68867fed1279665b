import type { PartStatus } from '@svar/contract'
import { system } from '../../../kernel/actor.ts'
import { AppError } from '../../../kernel/errors.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { brandColorOf, listTenants } from '../../identity/index.ts'
import { installationStatus } from './read-status.ts'

/** Whose page it is. */
export interface Business {
  name: string
  color: string | null
}

export interface Known {
  checkedAt: Date | null
  parts: PartStatus[]
  /** Null where several businesses share the installation: then it is nobody's in particular. */
  business: Business | null
}
const lastKnown = new WeakMap<Platform, Known>()

/**
 * How the installation is for everybody to see, also while the database that it is kept in does not answer: then it is
 * what this process knew last, with the database as the trouble that it is.
 */
export async function publicStatus(platform: Platform): Promise<Known & { isAway: boolean }> {
  try {
    const known = { ...(await installationStatus(platform)), business: await onlyBusiness(platform) }
    lastKnown.set(platform, known)
    return { ...known, isAway: false }
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'unavailable') throw error
    return { ...withoutDatabase(lastKnown.get(platform)), isAway: true }
  }
}

async function onlyBusiness(platform: Platform): Promise<Business | null> {
  const [only, ...others] = (await listTenants(platform)).filter(({ isDemo }) => !isDemo)
  if (!only || others.length > 0) return null
  const color = await inTenant(platform, only.tenantId, system('monitoring'), brandColorOf)
  return { name: only.name, color }
}

const nothingKnown: PartStatus = { part: 'database', state: 'troubled', value: null, since: null, days: [] }

function withoutDatabase(known: Known | undefined): Known {
  if (!known) return { checkedAt: null, parts: [nothingKnown], business: null }
  const parts = known.parts.map((part): PartStatus => {
    const state = part.part === 'database' ? 'troubled' : 'unknown'
    return { ...part, state, value: null, since: null }
  })
  return { ...known, parts }
}
