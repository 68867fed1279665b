import { markdownTable } from '../markdown-table.ts'
import type { Block } from '../sections.ts'
import type { PdfLine } from './pdf-lines.ts'

const bullet = /^[•●▪■◦‣∙·*–-]\s+/
const numbered = /^\d{1,3}[.)]\s+\S/
const longestHeading = 120

/** Lines become headings (by size), lists, tables (by aligned gaps) and paragraphs. */
export function pdfBlocks(pages: readonly PdfLine[][]): Block[] {
  const levels = headingLevels(pages.flat())
  return pages.flatMap((lines, index) => pageBlocks(lines, index + 1, levels))
}

/** Sizes clearly above that of most of the text, largest first, are headings of level 1, 2, 3 … */
function headingLevels(lines: readonly PdfLine[]): Map<number, number> {
  const letters = new Map<number, number>()
  for (const line of lines)
    letters.set(step(line.size), (letters.get(step(line.size)) ?? 0) + line.text.length)
  const bodySize = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
  const sizes = [...letters.keys()].filter((size) => size >= bodySize * 1.15).sort((a, b) => b - a)
  return new Map(sizes.map((size, index) => [size, Math.min(index + 1, 6)]))
}

function step(size: number): number {
  return Math.round(size * 2) / 2
}

function pageBlocks(lines: readonly PdfLine[], page: number, levels: Map<number, number>): Block[] {
  const blocks: Block[] = []
  const pitch = usualPitch(lines)
  let paragraph: PdfLine[] = []
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'text', text: joinLines(paragraph), page })
    paragraph = []
  }
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as PdfLine
    const table = tableAt(lines, index)
    const level = levels.get(step(line.size))
    const isHeading = level !== undefined && line.text.length <= longestHeading && /\p{L}{2}/u.test(line.text)
    if (table.length > 0 || isHeading || !continues(paragraph.at(-1), line, pitch)) endParagraph()
    if (table.length > 0) {
      blocks.push({ kind: 'text', text: tableText(table), page })
      index += table.length - 1
    } else if (isHeading) {
      addHeading(
        blocks,
        { kind: 'heading', level, text: line.text.replace(/\s+/g, ' '), page },
        lines[index - 1],
        line,
      )
    } else {
      paragraph.push(line)
    }
  }
  endParagraph()
  return blocks
}

/** A heading that runs over two lines is one heading. */
function addHeading(
  blocks: Block[],
  heading: Extract<Block, { kind: 'heading' }>,
  above: PdfLine | undefined,
  line: PdfLine,
): void {
  const last = blocks.at(-1)
  const runsOn =
    last?.kind === 'heading' &&
    above !== undefined &&
    step(above.size) === step(line.size) &&
    above.y - line.y > 0 &&
    above.y - line.y < line.size * 1.6 &&
    last.text.length + heading.text.length < longestHeading
  if (runsOn) last.text = `${last.text} ${heading.text}`
  else blocks.push(heading)
}

function usualPitch(lines: readonly PdfLine[]): number {
  const gaps: number[] = []
  lines.forEach((line, index) => {
    const gap = (lines[index - 1]?.y ?? 0) - line.y
    if (index > 0 && gap > 0 && gap < line.size * 3) gaps.push(gap)
  })
  gaps.sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? 0
}

function continues(above: PdfLine | undefined, line: PdfLine, pitch: number): boolean {
  if (!above) return false
  const gap = above.y - line.y
  return gap > 0 && gap < Math.max(pitch * 1.3, line.size * 1.1) && Math.abs(above.size - line.size) < 1.5
}

/** Three or more lines with the same number of cells, each under the other. */
function tableAt(lines: readonly PdfLine[], start: number): PdfLine[] {
  const first = lines[start]
  const rows: PdfLine[] = []
  for (let index = start; first && first.cells.length > 1 && index < lines.length; index += 1) {
    const line = lines[index] as PdfLine
    if (line.cells.length !== first.cells.length || !isUnder(first, line)) break
    rows.push(line)
  }
  return rows.length >= 3 ? rows : []
}

function isUnder(first: PdfLine, line: PdfLine): boolean {
  const tolerance = first.size * 4
  return line.cells.every((cell, index) => Math.abs(cell.x - (first.cells[index]?.x ?? 0)) < tolerance)
}

function tableText(rows: readonly PdfLine[]): string {
  return markdownTable(rows.map((row) => row.cells.map((cell) => cell.text)))
}

/** Words that follow a hyphen which belongs to the word before: "in- och utflyttning". */
const conjunction = /^(og|och|eller|und|oder|bzw|ja|tai|sekä|and|or|to)\b/i

export function joinLines(lines: readonly PdfLine[]): string {
  let text = ''
  for (const line of lines) {
    const own = line.text.replace(bullet, '- ')
    const isOwnLine = bullet.test(line.text) || numbered.test(line.text) || line.cells.length > 1
    if (text === '') text = own
    else if (isOwnLine) text += `\n${own}`
    else text = joinWrapped(text, own)
  }
  return text
}

/** A word divided at the end of a line is made whole again. */
function joinWrapped(text: string, next: string): string {
  const isDivided = /\p{L}{2}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(next) && !conjunction.test(next)
  return isDivided ? text.slice(0, -1) + next : `${text} ${next}`
}
