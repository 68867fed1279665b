import type { Context } from '../../../platform/tenancy/context.ts'
import { vocabularySince } from '../stores/find-said.ts'

/** The different words of a workspace, in memory: a part of a word is found in them by going through all. */
export interface Vocabulary {
  has(word: string): boolean
  /** Words that hold this text, those that begin with it first, shorter ones before longer ones. */
  holding(text: string, limit: number): string[]
}

interface Kept {
  words: Set<string>
  joined: string
  /** As far as it was read. */
  line: number
}

const MOST_WORKSPACES = 20
const kept = new WeakMap<object, Map<string, Kept>>()

/** @param line the next line that will be given, to know whether there may be new words */
export async function vocabularyOf(ctx: Context, line: number): Promise<Vocabulary> {
  const known = entryOf(ctx)
  if (known.line < line) {
    // The words of the last line may not have been seen: they are read again.
    const words = await vocabularySince(ctx, known.line)
    const fresh = words.filter((word) => !known.words.has(word))
    for (const word of fresh) known.words.add(word)
    if (fresh.length > 0) known.joined += `${fresh.join('\n')}\n`
    known.line = line
  }
  return {
    has: (word) => known.words.has(word),
    holding: (text, limit) => holding(known.joined, text, limit),
  }
}

function entryOf({ platform, tenantId }: Context): Kept {
  const workspaces = kept.get(platform) ?? new Map<string, Kept>()
  kept.set(platform, workspaces)
  const known = workspaces.get(tenantId) ?? { words: new Set(), joined: '\n', line: 0 }
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
