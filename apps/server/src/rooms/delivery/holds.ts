/** So long at most nobody looks: who changes a setting need not wait for the morning. */
const LONGEST_MS = 30_000

/** Tenants that are passed over for now, so that what they may not send is not read again and again. */
export function createHolds() {
  const held = new Map<string, number>()
  return {
    hold(tenantId: string, until: Date, now: Date): void {
      held.set(tenantId, Math.min(until.getTime(), now.getTime() + LONGEST_MS))
    },
    heldAt(now: Date): string[] {
      for (const [tenantId, until] of held) if (until <= now.getTime()) held.delete(tenantId)
      return [...held.keys()]
    },
  }
}
