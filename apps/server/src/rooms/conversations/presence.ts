import type { Platform } from '../../platform/platform.ts'

const online = new WeakMap<Platform, Map<string, number>>()

const countsOf = (platform: Platform) => {
  const known = online.get(platform)
  if (known) return known
  const made = new Map<string, number>()
  online.set(platform, made)
  return made
}

/** Counts a visitor's open connections (tabs). @returns whether they came online or went offline by this */
export function countConnection(platform: Platform, contactId: string, change: 1 | -1): boolean {
  const counts = countsOf(platform)
  const before = counts.get(contactId) ?? 0
  const now = Math.max(0, before + change)
  if (now === 0) counts.delete(contactId)
  else counts.set(contactId, now)
  return (before === 0) !== (now === 0)
}

export const isOnline = (platform: Platform, contactId: string): boolean => countsOf(platform).has(contactId)
