/**
 * Turns rows of a table into lines that can be read in a chat. A row is quoted without its header, so the header is
 * looked up in the passage: `| 2-roms | 8 900 kr |` becomes `2-roms: Pris 8 900 kr`.
 */
export function readable(extract: string, passage: string): string {
  if (!/^\s*\|/m.test(extract)) return extract.trim()
  const header = headerOf(passage)
  const lines = extract.split('\n').flatMap((line) => {
    if (!line.trim().startsWith('|')) return [line]
    const cells = cellsOf(line)
    const isRule = cells.every((cell) => /^:?-+:?$/.test(cell))
    const isHeader = cells.join('|') === header.join('|')
    return isRule || isHeader ? [] : [rowAsLine(cells, header)]
  })
  return lines.join('\n').trim()
}

function headerOf(passage: string): string[] {
  const lines = passage.split('\n')
  const rule = lines.findIndex((line) => /^\s*\|?\s*:?-{2,}/.test(line) && line.includes('|'))
  return rule > 0 ? cellsOf(lines[rule - 1] ?? '') : []
}

const cellsOf = (line: string) =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))

function rowAsLine([name = '', ...cells]: string[], header: string[]): string {
  const rest = cells.flatMap((cell, index) => {
    if (cell === '') return []
    const label = header[index + 1]
    // "Open: closed": words of a table with one column speak for themselves, and only figures need to be named.
    const speaksForItself = cells.length === 1 && !/\d/.test(cell)
    return label && !speaksForItself ? [`${label}: ${cell}`] : [cell]
  })
  return `- **${name}** – ${rest.join(', ')}`
}
