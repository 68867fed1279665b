const MOST_LENGTH = 200
/** What is longer is cut before it is read. */
const MOST_READ = 2000

const ADDRESS = /[^\s/@:]+(?:@|%40)[^\s/@]+\.[a-z]{2,}/gi
const UUID = /\b[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}\b/gi

/**
 * The name of a route or an operation without what differs from call to call: hosts, queries, numbers, ids, hashes, mail
 * addresses; literals of SQL. `GET /users/42?page=2` becomes `GET /users/:id`. Placeholders that a router wrote
 * (`:user`, `[id]`, `{id}`, `*`) stay. At most 200 characters; empty where nothing is left.
 */
export function normaliseName(name: string, operation: string): string {
  const short = name.slice(0, MOST_READ).toWellFormed().replaceAll('\u0000', '')
  const plain = isStatement(short, operation) ? withoutLiterals(short) : withoutIds(short)
  return plain.replace(/\s+/g, ' ').trim().slice(0, MOST_LENGTH).toWellFormed()
}

const isStatement = (name: string, operation: string) =>
  /^db\b/.test(operation) || /^\s*(?:select|insert|update|delete|with)\s/i.test(name)

/** Lists of any length are one; comments go. */
function withoutLiterals(statement: string): string {
  return statement
    .replace(/\/\*.*?\*\/|--[^\n]*/gs, ' ')
    .replace(/'(?:[^']|'')*(?:'|$)/g, '?')
    .replace(UUID, '?')
    .replace(ADDRESS, '?')
    .replace(/\$\d+/g, '?')
    .replace(/(?<![\w?])-?\d+(?:\.\d+)?\b/g, '?')
    .replace(/\(\s*\?(?:\s*,\s*\?)+\s*\)/g, '(?)')
    .replace(/\(\?\)(?:\s*,\s*\(\?\))+/g, '(?)')
}

function withoutIds(name: string): string {
  return name
    .replace(/\b(?:https?|wss?):\/\/[^\s/?#]*/gi, '')
    .replace(/[?#](?=\S)[^\s]*/g, '')
    .replace(ADDRESS, ':email')
    .replace(UUID, ':id')
    .replace(/[^\s/,;]+/g, (part) => (isId(part) ? ':id' : part))
}

/** A whole part of a path: a number, a date, a hash, or so long a mixture of letters and digits that nobody chose it. */
function isId(part: string): boolean {
  if (/^[:[{*]/.test(part) || !/\d/.test(part)) return false
  if (/^v\d{1,3}$/i.test(part)) return false
  if (/^-?\d[\d.,:TZ_-]*$/.test(part) || /^[0-9a-f]{7,}$/i.test(part)) return true
  const digits = part.replace(/\D/g, '').length
  return (part.length >= 16 && digits >= 3) || digits >= 6 || /^[a-z]+[_-]?\d{2,}$/i.test(part)
}
