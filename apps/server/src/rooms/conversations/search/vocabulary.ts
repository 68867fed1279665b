import type { Context } from '../../../platform/tenancy/context.ts'
import { vocabularySince } from '../stores/find-said.ts'
import type { Extent } from '../stores/search.ts'
import { recentLines } from '../stores/search-lines.ts'

/** The different words of a workspace, in memory: a part of a word is found in them by going through all. */
export interface Vocabulary {
  has(word: string): boolean
  /** Words that hold this text, those that begin with it first, shorter ones before longer ones. */
  holding(text: string, limit: number): string[]
  /** Words and numbers of the latest lines that begin like this. */
  recentBeginning(start: string, limit: number): string[]
  /** Those of the latest lines that hold a word. */
  recentPlaces(word: string): readonly number[]
}

interface Kept {
  words: Set<string>
  joined: string
  /** Where the words of the latest lines stand. */
  recent: Map<string, number[]>
  /** As far as it was read. */
  extent: Extent
}

const MOST_WORKSPACES = 20
const kept = new WeakMap<object, Map<string, Kept>>()

/** @param extent how far the workspace was read, to know whether there may be more than is in memory */
export async function vocabularyOf(ctx: Context, extent: Extent): Promise<Vocabulary> {
  const known = entryOf(ctx)
  if (known.extent.filedUntil < extent.filedUntil) await readFiled(ctx, known, extent)
  if (known.extent.nextLine < extent.nextLine) await readRecent(ctx, known, extent)
  return {
    has: (word) => known.words.has(word),
    holding: (text, limit) => holding(known.joined, text, limit),
    recentBeginning: (start, limit) =>
      [...known.recent.keys()].filter((word) => word.startsWith(start)).slice(0, limit),
    recentPlaces: (word) => known.recent.get(word) ?? [],
  }
}

/** What was filed since is looked up by the word from now on. */
async function readFiled(ctx: Context, known: Kept, extent: Extent): Promise<void> {
  addWords(known, await vocabularySince(ctx, known.extent.filedUntil))
  // Another search may have been here meanwhile.
  if (known.extent.filedUntil >= extent.filedUntil) return
  known.recent = new Map()
  known.extent = { filedUntil: extent.filedUntil, nextLine: extent.filedUntil }
}

async function readRecent(ctx: Context, known: Kept, extent: Extent): Promise<void> {
  const lines = await recentLines(ctx, known.extent.nextLine)
  const fresh = lines.filter(({ line }) => line >= known.extent.nextLine && line < extent.nextLine)
  for (const { line, words } of fresh)
    for (const word of words) {
      const places = known.recent.get(word)
      if (places) places.push(line)
      else known.recent.set(word, [line])
    }
  addWords(
    known,
    fresh.flatMap(({ words }) => words).filter((word) => !/\d/.test(word)),
  )
  known.extent.nextLine = Math.max(known.extent.nextLine, extent.nextLine)
}

function addWords(known: Kept, words: string[]): void {
  const fresh = [...new Set(words)].filter((word) => !known.words.has(word))
  for (const word of fresh) known.words.add(word)
  if (fresh.length > 0) known.joined += `${fresh.join('\n')}\n`
}

function entryOf({ platform, tenantId }: Context): Kept {
  const workspaces = kept.get(platform) ?? new Map<string, Kept>()
  kept.set(platform, workspaces)
  const known = workspaces.get(tenantId) ?? {
    words: new Set(),
    joined: '\n',
    recent: new Map(),
    extent: { nextLine: 0, filedUntil: 0 },
  }
  // Used last, forgotten last.
  workspaces.delete(tenantId)
  workspaces.set(tenantId, known)
  const [oldest] = workspaces.keys()
  if (workspaces.size > MOST_WORKSPACES && oldest) workspaces.delete(oldest)
  return known
}

/** So many are looked at before the best are taken; a part that more words hold says little. */
const MOST_LOOKED_AT = 500

function holding(joined: string, text: string, limit: number): string[] {
  const found = new Set<string>()
  for (const part of [`\n${text}`, text]) {
    for (
      let at = joined.indexOf(part);
      at >= 0 && found.size < MOST_LOOKED_AT;
      at = joined.indexOf(part, at + 1)
    ) {
      const start = joined.lastIndexOf('\n', at + part.length - 1) + 1
      found.add(joined.slice(start, joined.indexOf('\n', start)))
    }
  }
  const rank = (word: string) => (word.startsWith(text) ? 0 : 1000) + word.length
  return [...found].sort((one, other) => rank(one) - rank(other)).slice(0, limit)
}
