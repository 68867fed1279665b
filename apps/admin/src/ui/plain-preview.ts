const ruler = /\|?(\s*:?-{3,}:?\s*\|)+(\s*:?-{3,}:?)?/g

/** The one line of a list that was cut from a message with Markdown, as plain words: no marks, a table as `a · b`. */
export function plainPreview(line: string): string {
  const isTable = line.search(ruler) >= 0
  const words = isTable ? line.replace(ruler, '|').replace(/(\s*\|)+\s*/g, ' · ') : line
  return words
    .replace(/(^|\s)#{1,6}\s+/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)?/g, '$1')
    .replace(/^([-*+>]|\s|·)+\s+/, '')
    .replace(/( ·)+\s*(…?)$/, '$2')
}
