import type { Me } from '@svar/contract'
import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query'
import { isUnreachable } from '../api-error.ts'
import { openBox } from './box.ts'
import { type Measured, tooMany } from './room-for.ts'

type Entry = Measured & { owner: string; queryKey: QueryKey; data: unknown; at: number }

/** What was fetched lately, so that it can be read without a network. */
const box = openBox('svar-reading', { keyPath: 'key' })
const meKey = 'me'
const writeDelayMs = 400

/** Of these the inbox lives; what one searched for is not kept. */
const isKept = ([room, part]: QueryKey) =>
  room === 'me' ||
  room === 'teams' ||
  room === 'canned-responses' ||
  (room === 'conversations' && part !== 'said')
const perConversation = new Set(['one', 'messages', 'contact', 'errors', 'scheduled'])

/**
 * Keeps what is fetched from now on, and gives it again where nobody answers: what was opened in an earlier page, or long
 * ago in this one, is no longer in memory.
 * @param place the workspace in the address; `null` outside of one
 */
export function keepWhatIsFetched(client: QueryClient, place: () => string | null) {
  const changed = new Map<string, Entry>()
  let timer: ReturnType<typeof setTimeout> | undefined

  function write() {
    clearTimeout(timer)
    timer = undefined
    const entries = [...changed.values()]
    changed.clear()
    void keep(entries).catch(() => undefined)
  }

  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || !isKept(event.query.queryKey)) return
    const me = client.getQueryData<Me>([meKey])
    const workspace = place()
    const { queryKey, state } = event.query
    if (!me || (!workspace && queryKey[0] !== meKey)) return
    const owner = `${me.user.id} ${workspace}`
    if (event.action.type === 'error' && isUnreachable(event.action.error))
      void showKept(client, queryKey, keyOf(queryKey, owner)).catch(() => undefined)
    if (event.action.type !== 'success') return
    const entry = entryOf(queryKey, state.data, state.dataUpdatedAt, owner)
    changed.set(entry.key, entry)
    timer ??= setTimeout(write, writeDelayMs)
  })
  addEventListener('pagehide', write)
}

function entryOf(queryKey: QueryKey, data: unknown, at: number, owner: string): Entry {
  const [, part, id] = queryKey
  const conversation = perConversation.has(String(part)) && typeof id === 'string' ? id : null
  return { key: keyOf(queryKey, owner), owner, queryKey, data, at, usedAt: at, conversation, size: 0 }
}

const keyOf = (queryKey: QueryKey, owner: string) =>
  queryKey[0] === meKey ? meKey : `${owner} ${hashKey(queryKey)}`

async function showKept(client: QueryClient, queryKey: QueryKey, key: string) {
  if (client.getQueryData(queryKey) !== undefined) return
  const entry: Entry | undefined = await box.run('readonly', (store) => store.get(key))
  if (entry && client.getQueryData(queryKey) === undefined)
    client.setQueryData(queryKey, entry.data, { updatedAt: entry.at })
}

let measured: Map<string, Measured> | null = null
let beginning: Promise<void> = Promise.resolve()

async function keep(entries: Entry[]) {
  await beginning
  measured ??= new Map(
    (await all()).map(({ key, size, usedAt, conversation }) => [key, { key, size, usedAt, conversation }]),
  )
  for (const given of entries) {
    const entry = { ...given, size: JSON.stringify(given.data).length }
    await box.run('readwrite', (store) => store.put(entry))
    const { key, size, usedAt, conversation } = entry
    measured.set(key, { key, size, usedAt, conversation })
  }
  const me = entries.find(({ key }) => key === meKey)?.data as Me | undefined
  const gone = [...tooMany([...measured.values()]), ...(me ? notTheirs(me, [...measured.keys()]) : [])]
  for (const key of gone) {
    measured.delete(key)
    await box.run('readwrite', (store) => store.delete(key))
  }
}

/** What is left of workspaces that the person may not enter any more. */
function notTheirs(me: Me, keys: string[]): string[] {
  const owners = me.workspaces.map(({ slug }) => `${me.user.id} ${slug} `)
  return keys.filter((key) => key !== meKey && !owners.some((owner) => key.startsWith(owner)))
}

const all = (): Promise<Entry[]> => box.run('readonly', (store) => store.getAll())

/**
 * Shows what was kept of a workspace, when nobody answers.
 * @returns who was signed in here; `null` when nothing is known
 */
export async function openReadingCopy(client: QueryClient, workspace: string | null): Promise<Me | null> {
  const entries = await all().catch(() => [])
  const me = entries.find(({ key }) => key === meKey)?.data as Me | undefined
  if (!me) return null
  const owner = `${me.user.id} ${workspace}`
  for (const { key, owner: whose, queryKey, data, at } of entries) {
    const isWanted = key === meKey || whose === owner
    if (isWanted && client.getQueryData(queryKey) === undefined) {
      client.setQueryData(queryKey, data, { updatedAt: at })
    }
  }
  return me
}

/** Deletes all of it, also under other pages of this browser: nobody is signed in any more. */
export async function wipeReadingCopy(): Promise<void> {
  measured = null
  await box.wipe()
}

/** Somebody signed in: nothing of whoever was here before is left, and things are kept again. */
export function beginReadingCopy(): Promise<void> {
  beginning = wipeReadingCopy().then(box.begin)
  return beginning
}
