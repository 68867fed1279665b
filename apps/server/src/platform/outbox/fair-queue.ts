/** What waits for its turn: urgent before normal before bulk; among equals each tenant in turn. */
export class FairQueue<T extends { event: { tenantId: string; priority: number } }> {
  readonly #byPriority: Map<string, T[]>[] = [new Map(), new Map(), new Map()]
  #size = 0

  get size(): number {
    return this.#size
  }

  push(item: T): void {
    const tenants = this.#byPriority[item.event.priority] as Map<string, T[]>
    const own = tenants.get(item.event.tenantId)
    if (own) own.push(item)
    else tenants.set(item.event.tenantId, [item])
    this.#size += 1
  }

  shift(): T | undefined {
    for (const tenants of this.#byPriority) {
      for (const [tenantId, own] of tenants) {
        const item = own.shift() as T
        // Put back at the end: the next turn is another tenant's.
        tenants.delete(tenantId)
        if (own.length > 0) tenants.set(tenantId, own)
        this.#size -= 1
        return item
      }
    }
    return undefined
  }

  /** Takes everything out. */
  drain(): T[] {
    const all: T[] = []
    for (let item = this.shift(); item; item = this.shift()) all.push(item)
    return all
  }
}
