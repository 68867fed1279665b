/** A run of text as pdf.js gives it; the numbers are PDF points. */
export interface PdfItem {
  str: string
  dir: string
  width: number
  height: number
  transform: number[]
  hasEOL: boolean
}

export interface PdfLine {
  text: string
  /** The pieces between wide gaps: the cells of a row, where there is a table. */
  cells: { text: string; x: number }[]
  size: number
  y: number
}

interface OpenLine extends PdfLine {
  endX: number
  gapPending: boolean
}

/** In multiples of the font size: what parts two words, and what parts two columns. */
const wordGap = 0.15
const cellGap = 1.6

/** Puts runs of text together into lines, in the order in which the page draws them. */
export function pdfLines(items: readonly PdfItem[]): PdfLine[] {
  const lines: OpenLine[] = []
  let open: OpenLine | undefined
  for (const item of items) {
    const [, , skew = 0, rise = 0, x = 0, y = 0] = item.transform
    const size = Math.hypot(skew, rise) || item.height
    const isSpace = item.str.trim() === ''
    if (!isSpace) {
      if (!open || !isSameLine(open, item, x, y, size)) {
        open = { text: '', cells: [], size, y, endX: x, gapPending: false }
        lines.push(open)
      }
      append(open, item, x, size)
    } else if (open && item.str !== '') {
      if (item.width > open.size * cellGap) open.gapPending = true
      else if (!open.text.endsWith(' ')) addText(open, ' ')
    }
    if (item.hasEOL) open = undefined
  }
  return lines.map(finished).filter((line) => line.text !== '')
}

function isSameLine(line: OpenLine, item: PdfItem, x: number, y: number, size: number): boolean {
  const isLevel = Math.abs(y - line.y) < Math.max(size, line.size) * 0.5
  return isLevel && (item.dir === 'rtl' || x > line.endX - size * 2)
}

function append(line: OpenLine, item: PdfItem, x: number, size: number): void {
  const gap = x - line.endX
  const isNewCell = line.cells.length === 0 || line.gapPending || (item.dir !== 'rtl' && gap > size * cellGap)
  if (isNewCell) {
    line.cells.push({ text: '', x })
    if (line.text !== '') line.text = `${line.text.trimEnd()}  `
  } else if (gap > size * wordGap && !line.text.endsWith(' ') && !item.str.startsWith(' ')) {
    addText(line, ' ')
  }
  addText(line, item.str)
  line.size = Math.max(line.size, size)
  line.endX = x + item.width
  line.gapPending = false
}

function addText(line: OpenLine, text: string): void {
  line.text += text
  const cell = line.cells.at(-1)
  if (cell) cell.text += text
}

function finished({ text, cells, size, y }: OpenLine): PdfLine {
  const tidy = cells.map((cell) => ({ text: cell.text.trim(), x: cell.x })).filter((cell) => cell.text !== '')
  return { text: text.trim(), cells: tidy, size, y }
}

/** Takes away what stands at the top or bottom of most pages: running heads, page numbers. */
export function withoutRunningLines(pages: readonly PdfLine[][]): PdfLine[][] {
  if (pages.length < 3) return pages.map((lines) => [...lines])
  const counts = new Map<string, number>()
  for (const lines of pages) {
    for (const key of new Set(edgeLines(lines).map(runningKey))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const needed = Math.max(3, Math.ceil(pages.length * 0.5))
  return pages.map((lines) => {
    const edges = new Set(edgeLines(lines).filter((line) => (counts.get(runningKey(line)) ?? 0) >= needed))
    return lines.filter((line) => !edges.has(line))
  })
}

function edgeLines(lines: readonly PdfLine[]): PdfLine[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y)
  return [...byHeight.slice(0, 2), ...byHeight.slice(-2)]
}

function runningKey(line: PdfLine): string {
  return line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ')
}
