import { type Html, html } from './html.ts'

export type Heading = { id: string; text: string }
export type Rendered = { content: Html; headings: Heading[] }

type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | { kind: 'table'; head: string[]; rows: string[][] }
  | { kind: 'paragraph'; text: string }

const headingLine = /^(#{2,4})\s+(.+)$/
const bulletLine = /^[-*]\s+(.+)$/
const numberedLine = /^\d{1,3}\.\s+(.+)$/
const tableLine = /^\|.*\|$/
const dividerLine = /^\|[\s:|-]+\|$/

/** Turns the Markdown that the demo's documents use (headings, lists, tables, bold, links) into markup. */
export function renderMarkdown(markdown: string): Rendered {
  const blocks = readBlocks(markdown)
  const headings = blocks.flatMap((block) =>
    block.kind === 'heading' ? [{ id: anchor(block.text), text: plain(block.text) }] : [],
  )
  return { content: html`${blocks.map(renderBlock)}`, headings }
}

/** The first table of a text, for showing it elsewhere; null when there is none. */
export function renderFirstTable(markdown: string): Html | null {
  const table = readBlocks(markdown).find((block) => block.kind === 'table')
  return table ? renderBlock(table) : null
}

/** The text of the first paragraph, without marks. */
export function firstParagraph(markdown: string): string {
  const paragraph = readBlocks(markdown).find((block) => block.kind === 'paragraph')
  return paragraph ? plain(paragraph.text) : ''
}

/** A heading's address within its page: its letters and digits, in any script. */
export function anchor(heading: string): string {
  return plain(heading)
    .toLocaleLowerCase('en')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

function readBlocks(markdown: string): Block[] {
  return markdown
    .replace(/\r\n?/g, '\n')
    .replace(/^(#{2,4} .*)$/gm, '\n$1\n')
    .split(/\n\s*\n/)
    .map((chunk) => chunk.trim().split('\n'))
    .filter((lines) => lines[0])
    .flatMap(readChunk)
}

/** Lines that stand together; a list or table may follow its sentence without an empty line. */
function readChunk(lines: string[]): Block[] {
  const kinds = [headingLine, bulletLine, numberedLine, tableLine]
  const kindOf = (line: string) => kinds.findIndex((kind) => kind.test(line))
  const groups: string[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last && kindOf(last[0] as string) === kindOf(line)) last.push(line)
    else groups.push([line])
  }
  return groups.map(readGroup)
}

function readGroup(lines: string[]): Block {
  const [first = ''] = lines
  const heading = headingLine.exec(first)
  if (heading) return { kind: 'heading', level: heading[1]?.length ?? 2, text: heading[2] ?? '' }
  if (bulletLine.test(first)) return { kind: 'list', ordered: false, items: itemsOf(lines, bulletLine) }
  if (numberedLine.test(first)) return { kind: 'list', ordered: true, items: itemsOf(lines, numberedLine) }
  if (tableLine.test(first)) return readTable(lines)
  return { kind: 'paragraph', text: lines.join(' ') }
}

function itemsOf(lines: string[], marker: RegExp): string[] {
  return lines.map((line) => marker.exec(line)?.[1] ?? line)
}

/** The line above the divider is the head; one whose cells are all empty is none. */
function readTable(lines: string[]): Block {
  const cells = (line: string) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim())
  const divider = lines.findIndex((line) => dividerLine.test(line) && line.includes('-'))
  const head = divider > 0 ? cells(lines[divider - 1] as string) : []
  const rows = lines.slice(divider + 1).map(cells)
  return { kind: 'table', head: head.some(Boolean) ? head : [], rows }
}

function renderBlock(block: Block): Html {
  if (block.kind === 'heading') return renderHeading(block.level, block.text)
  if (block.kind === 'paragraph') return html`<p>${inline(block.text)}</p>`
  if (block.kind === 'table') return renderTable(block.head, block.rows)
  const items = block.items.map((item) => html`<li>${inline(item)}</li>`)
  return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`
}

function renderHeading(level: number, text: string): Html {
  const id = anchor(text)
  if (level === 2) return html`<h2 id="${id}">${inline(text)}</h2>`
  return level === 3 ? html`<h3 id="${id}">${inline(text)}</h3>` : html`<h4 id="${id}">${inline(text)}</h4>`
}

/** The first cell of a row names it. The frame may scroll sideways on a narrow screen, also by keyboard. */
function renderTable(head: string[], rows: string[][]): Html {
  const top =
    head.length > 0 &&
    html`<thead><tr>${head.map((cell) => html`<th scope="col">${inline(cell)}</th>`)}</tr></thead>`
  const body = rows.map(
    ([name = '', ...cells]) =>
      html`<tr><th scope="row">${inline(name)}</th>${cells.map((cell) => html`<td>${inline(cell)}</td>`)}</tr>`,
  )
  return html`<div class="table" tabindex="0"><table>${top}<tbody>${body}</tbody></table></div>`
}

/** Bold, links to pages of this site or https, and figures that stay on one line with their unit. */
function inline(text: string): Html {
  const parts = keepFiguresTogether(text).split(/(\*\*[^*]+\*\*|\[[^\]]+\]\([^)\s]+\))/)
  return html`${parts.map(renderInlinePart)}`
}

function renderInlinePart(part: string): Html | string {
  const bold = /^\*\*([^*]+)\*\*$/.exec(part)
  if (bold) return html`<strong>${bold[1]}</strong>`
  const link = /^\[([^\]]+)\]\((https:\/\/[^)\s]+|[a-z][a-z-]*(?:#[^)\s]*)?)\)$/.exec(part)
  return link ? html`<a href="${link[2]}">${link[1]}</a>` : part
}

/** "8 900 kr" must not break at the end of a line. */
function keepFiguresTogether(text: string): string {
  return text
    .replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u00a0')
    .replace(/(\d) (?=(?:kr|kg|km|m²|m³|m|%|€|EUR|USD|GBP)(?![\p{L}]))/gu, '$1\u00a0')
}

function plain(text: string): string {
  return text.replace(/\*\*([^*]+)\*\*/g, '$1').replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
}
