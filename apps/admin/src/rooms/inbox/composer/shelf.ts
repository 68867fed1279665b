/** Where things that wait are kept, in the order in which they were put there. */
export type Shelf<Item extends { clientId: string }> = {
  all: () => Promise<Item[]>
  add: (item: Item) => Promise<void>
  has: (clientId: string) => Promise<boolean>
  /** Removing what is not there does nothing. */
  remove: (clientId: string) => Promise<void>
}

/** A shelf that lasts as long as the page. */
export function keptInMemory<Item extends { clientId: string }>(): Shelf<Item> {
  const items = new Map<string, Item>()
  return {
    all: async () => [...items.values()],
    add: async (item) => void items.set(item.clientId, item),
    has: async (clientId) => items.has(clientId),
    remove: async (clientId) => void items.delete(clientId),
  }
}
