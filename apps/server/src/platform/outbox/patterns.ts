const parsed = new Map<string, RegExp>()
const MAX_KEPT = 1000

/**
 * Whether a type of event (`conversation.message_sent`) fits a pattern: `*` stands for one or more letters of a part
 * between dots (`conversation.*`, `*.failed`, `*.message_*`), `#` for any number of parts.
 */
export function fits(pattern: string, type: string): boolean {
  return pattern === type || pattern === '#' || matcherOf(pattern).test(type)
}

/** Whether a text can be a pattern at all. */
export function isPattern(text: string): boolean {
  return /^(#|[a-z0-9_*]+)(\.(#|[a-z0-9_*]+))*$/.test(text) && text.length <= 100
}

function matcherOf(pattern: string): RegExp {
  const known = parsed.get(pattern)
  if (known) return known
  const parts = pattern
    .split('.')
    .map((part) => (part === '#' ? '[a-z0-9_.]+' : part.replaceAll('*', '[a-z0-9_]+')))
  const matcher = new RegExp(`^${parts.join('\\.')}$`)
  if (parsed.size >= MAX_KEPT) parsed.clear()
  parsed.set(pattern, matcher)
  return matcher
}
