const NAME = '[A-Za-z_$][\\w$]*'
/** How a function is given its name: as itself, by what it is put into, or as a method. */
const BEGINS = [
  new RegExp(`\\bfunction\\b\\s*\\*?\\s*(${NAME})\\s*[(<]`),
  new RegExp(
    `(${NAME})\\s*(?::[^=]+)?[=:]\\s*(?:async\\b\\s*)?(?:function\\b|(?:\\([^)]*\\)|${NAME})\\s*(?::[^=]+)?=>)`,
  ),
  new RegExp(
    `^\\s*(?:(?:async|static|get|set|public|private|protected|override)\\s+|[*#]\\s*)*(${NAME})\\s*(?:<[^>]*>)?\\([^;]*\\{\\s*$`,
  ),
]
const noFunctions = new Set([
  'if',
  'for',
  'while',
  'switch',
  'catch',
  'with',
  'return',
  'function',
  'await',
  'do',
])
/** A function that is longer than this is not looked for to its beginning. */
const MOST_LINES = 200

/**
 * The name of the function that a line of a source stands in, told by how the lines above are set in; null where none is
 * found. Maps do not tell it, and what a bundler called it changes with each build.
 * @param line counted from 1
 */
export function enclosingName(content: string, line: number): string | null {
  const lines = content.split('\n', line)
  const [own = ''] = lines.slice(-1)
  let depth = depthOf(own)
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - MOST_LINES); at -= 1) {
    const text = lines[at] ?? ''
    const isOwn = at === lines.length - 1
    if (text.trim() === '' || (!isOwn && depthOf(text) >= depth)) continue
    if (!isOwn) depth = depthOf(text)
    const name = isOwn ? null : nameIn(text)
    if (name !== null) return name
    if (depth === 0 && !isOwn) return null
  }
  return null
}

const depthOf = (line: string) => line.length - line.trimStart().length

function nameIn(line: string): string | null {
  for (const pattern of BEGINS) {
    const name = pattern.exec(line)?.[1]
    if (name !== undefined && !noFunctions.has(name)) return name
  }
  return null
}
