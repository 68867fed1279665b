/** A part of a document that is never cut without need: a heading, a paragraph, a list or a table. */
export type Block = {
  kind: 'heading' | 'paragraph' | 'list' | 'table'
  text: string
  start: number
  end: number
  /** Of a heading: 1 to 6. */
  level: number
  /** Counted by form feeds, when the document has any. */
  page?: number
}

type Line = { text: string; start: number; end: number; page?: number }

const heading = /^(#{1,6})\s+\S/
const listItem = /^\s*(?:[-*+•–]|\d{1,3}[.)])\s+/

/** Cuts Markdown-like text into blocks, with offsets; form feeds part pages. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  for (const line of linesOf(text)) {
    const kind = kindOf(line.text, open)
    if (kind === 'empty') {
      open = undefined
      continue
    }
    if (open && kind !== 'heading' && open.kind === kind && open.page === line.page) {
      open.end = line.end
      open.text = text.slice(open.start, open.end)
      continue
    }
    const level = heading.exec(line.text)?.[1]?.length ?? 0
    const block: Block = { kind, text: line.text, start: line.start, end: line.end, level, page: line.page }
    blocks.push(block)
    open = kind === 'heading' ? undefined : block
  }
  return blocks
}

/** The words of a heading block, without its signs. */
export function headingText(block: Block): string {
  let end = block.text.trimEnd().length
  while (block.text[end - 1] === '#') end -= 1
  return block.text
    .slice(0, end)
    .trim()
    .replace(/^#{1,6}\s+/, '')
    .trim()
}

function kindOf(line: string, open: Block | undefined): Block['kind'] | 'empty' {
  const trimmed = line.trim()
  if (!trimmed) return 'empty'
  if (heading.test(trimmed)) return 'heading'
  if (trimmed.startsWith('|')) return 'table'
  if (listItem.test(line)) return 'list'
  return open?.kind === 'list' && /^\s{2,}/.test(line) ? 'list' : 'paragraph'
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const paged = text.includes('\f')
  let page = 1
  let start = 0
  for (const line of text.split(/(?<=[\n\f])/)) {
    const bare = withoutBreak(line)
    lines.push({ text: bare, start, end: start + bare.length, page: paged ? page : undefined })
    if (line.endsWith('\f')) {
      page += 1
      lines.push({ text: '', start: start + line.length, end: start + line.length })
    }
    start += line.length
  }
  return lines
}

function withoutBreak(line: string): string {
  let end = line.length
  while (end > 0 && '\r\n\f'.includes(line[end - 1] ?? ' ')) end -= 1
  return line.slice(0, end)
}
