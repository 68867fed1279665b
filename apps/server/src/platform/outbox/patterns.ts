const parsed = new Map<string, RegExp>()
const MAX_KEPT = 1000

/**
 * Whether a type of event (`conversation.message_sent`) fits a pattern: `*` stands for one or more letters of a part
 * between dots (`conversation.*`, `*.failed`, `*.message_*`), `#` for any number of parts.
 */
export function fits(pattern: string, type: string): boolean {
  return pattern === type || pattern === '#' || matcherOf(pattern).test(type)
}

/** A pattern as a regular expression, for the database too. */
export function expressionOf(pattern: string): string {
  if (pattern === '#') return ''
  const parts = pattern
    .split('.')
    .map((part) => (part === '#' ? '[a-z0-9_.]+' : part.replaceAll('*', '[a-z0-9_]+')))
  return `^${parts.join('\\.')}$`
}

function matcherOf(pattern: string): RegExp {
  const known = parsed.get(pattern)
  if (known) return known
  const matcher = new RegExp(expressionOf(pattern))
  if (parsed.size >= MAX_KEPT) parsed.clear()
  parsed.set(pattern, matcher)
  return matcher
}
