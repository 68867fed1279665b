import { openBox } from './box.ts'

type Owned = { owner: string; clientId: string }

/** What people wrote and did here that has not been sent, of everybody who signs in on this browser. */
const box = openBox('svar-unsent', { keyPath: 'place', autoIncrement: true }, 'clientId')

/** What one person has waiting in one workspace, oldest first; without storage it lasts as long as the page. */
export function queueBox<Item extends Owned>(owner: () => string) {
  // What could not be stored still has to be sent.
  const unstored = new Map<string, Item>()
  return {
    all: async (): Promise<Item[]> => {
      const kept: Item[] = await box.run('readonly', (store) => store.getAll()).catch(() => [])
      return [...kept, ...unstored.values()].filter((item) => item.owner === owner())
    },
    add: async (item: Item) => {
      const isStored = await box
        .run('readwrite', (store) => store.add(item))
        .then(
          () => true,
          () => false,
        )
      if (!isStored) unstored.set(item.clientId, item)
    },
    has: async (clientId: string) => {
      if (unstored.has(clientId)) return true
      const key = await box
        .run('readonly', (store) => store.index('clientId').getKey(clientId))
        .catch(() => undefined)
      return key !== undefined
    },
    remove: async (clientId: string) => {
      unstored.delete(clientId)
      await box
        .run('readonly', (store) => store.index('clientId').getKey(clientId))
        .then(
          (key) => key !== undefined && box.run('readwrite', (store) => store.delete(key)),
          () => undefined,
        )
    },
  }
}

/** Forgets what others than this person had waiting here; `null` forgets everybody's. */
export async function forgetQueues(exceptUser: string | null): Promise<void> {
  const kept: (Owned & { place: number })[] = await box
    .run('readonly', (store) => store.getAll())
    .catch(() => [])
  const others = kept.filter(({ owner }) => exceptUser === null || !owner.startsWith(`${exceptUser} `))
  for (const { place } of others) await box.run('readwrite', (store) => store.delete(place))
}
