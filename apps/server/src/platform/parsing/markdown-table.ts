/** Rows as a Markdown table; the first row is the header. Rows are filled up to the same width. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((row) => row.length))
  const [header, ...body] = rows.map((row) => line([...row, ...Array(width - row.length).fill('')]))
  return [header, line(Array(width).fill('---')), ...body].join('\n')
}

/** Long tables in parts, each with the header, so that every part can be understood alone. */
export function splitTable(rows: readonly (readonly string[])[], rowsPerPart = 40): string[] {
  const [header, ...body] = rows
  if (!header) return []
  if (body.length === 0) return [markdownTable([header])]
  const parts: string[] = []
  for (let start = 0; start < body.length; start += rowsPerPart) {
    parts.push(markdownTable([header, ...body.slice(start, start + rowsPerPart)]))
  }
  return parts
}

/** Takes away rows and columns that hold nothing. */
export function withoutEmpty(rows: readonly (readonly string[])[]): string[][] {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''))
  const used = new Set<number>()
  for (const row of filled) {
    row.forEach((cell, column) => {
      if (cell.trim() !== '') used.add(column)
    })
  }
  return filled.map((row) => row.filter((_cell, column) => used.has(column)))
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|')).join(' | ')} |`
}
