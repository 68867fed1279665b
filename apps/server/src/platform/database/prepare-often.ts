import type { QueryConfig } from 'pg'

/** So often a text has come when it is worth keeping; so many texts are kept, as each connection keeps them all. */
const OFTEN = 12
const MOST_KEPT = 160
const MOST_COUNTED = 2000
const LONGEST = 8000

type Sent = [statement: string | QueryConfig, ...rest: unknown[]]

export interface Preparer {
  /** @returns what is sent in its place: the same, with a name where it comes often */
  named(sent: Sent): Sent
}

/**
 * Gives a name to statements that come often, so that PostgreSQL reads, rewrites and plans each of them once for a
 * connection: of a look-up by key that is three quarters of its cost. A plan is made anew when the table is analysed,
 * and PostgreSQL goes on planning for the values where that is cheaper (`plan_cache_mode` is `auto`).
 */
export function createPreparer(): Preparer {
  const counts = new Map<string, number>()
  const names = new Map<string, string>()
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text)
    if (known || names.size >= MOST_KEPT || !mayBePrepared(text)) return known
    const count = (counts.get(text) ?? 0) + 1
    if (counts.size >= MOST_COUNTED) counts.clear()
    counts.set(text, count)
    if (count < OFTEN) return undefined
    counts.delete(text)
    const name = `often_${names.size + 1}`
    names.set(text, name)
    return name
  }
  return {
    named(sent) {
      const [statement, values] = sent
      if (typeof statement !== 'string') {
        if (statement.name || 'submit' in statement) return sent
        const name = nameOf(statement.text)
        return name ? [{ ...statement, name }, ...sent.slice(1)] : sent
      }
      const name = nameOf(statement)
      if (!name) return sent
      const isList = Array.isArray(values)
      return [
        { text: statement, name, ...(isList ? { values } : {}) },
        ...sent.slice(isList || values === undefined ? 2 : 1),
      ]
    },
  }
}

/** What reads and writes rows; several in one text, and what steers a transaction, stay as they are. */
function mayBePrepared(text: string): boolean {
  return (
    text.length <= LONGEST && /^\s*(?:select|insert|update|delete|with)\b/i.test(text) && !text.includes(';')
  )
}
