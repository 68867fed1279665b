import { markdownTable, withoutEmpty } from '../markdown-table.ts'
import type { Block } from '../sections.ts'
import { type BlockWriter, createBlockWriter } from './block-writer.ts'

/** The few parts of the DOM that are read here; linkedom's own types are wider and looser. */
export interface DomNode {
  nodeType: number
  textContent: string | null
  childNodes: Iterable<DomNode>
}
export interface DomElement extends DomNode {
  localName: string
  id: string
  parentNode: DomElement | null
  children: ArrayLike<DomElement> & Iterable<DomElement>
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
  remove(): void
}

const elementNode = 1
const textNode = 3
/** Markup nested deeper than this is read as plain text, so that no page can exhaust the stack. */
const maxDepth = 150

const headingLevels: Record<string, number> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6, summary: 4 }
const blockNames = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form ' +
    'header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
)
const skippedNames = new Set(
  (
    'script style noscript template svg canvas iframe object embed audio video map head title input select ' +
    'textarea option datalist math'
  ).split(' '),
)

/** Turns an element's content into headings and Markdown-like text, in reading order. */
export function htmlBlocks(root: DomElement, options: { keepAnchors: boolean }): Block[] {
  const writer = createBlockWriter()
  walkChildren(root, { writer, keepAnchors: options.keepAnchors, depth: 0, indent: '', inList: false })
  writer.endBlock()
  return writer.blocks
}

function walkChildren(parent: DomNode, place: Place): void {
  for (const child of parent.childNodes) walk(child, place)
}

function walk(node: DomNode, place: Place): void {
  if (node.nodeType === textNode) place.writer.write(node.textContent ?? '')
  if (node.nodeType !== elementNode) return
  const element = node as DomElement
  if (skippedNames.has(element.localName)) return
  const level = place.inList
    ? undefined
    : (headingLevels[element.localName] ?? boldHeadingLevel(element) ?? askedLevel(element))
  if (place.depth > maxDepth) place.writer.write(` ${element.textContent ?? ''} `)
  else if (level !== undefined) addHeading(element, level, place)
  else addElement(element, { ...place, depth: place.depth + 1 })
}

function addElement(element: DomElement, place: Place): void {
  const name = element.localName
  if (name === 'ul' || name === 'ol') addList(element, place)
  else if (name === 'table') addTable(element, place)
  else if (name === 'dl') addTerms(element, place)
  else if (name === 'br') place.writer.endLine()
  else if (name === 'pre') addPreformatted(element, place)
  else if (blockNames.has(name)) addBlock(element, place)
  else addInline(element, place)
}

function addBlock(element: DomElement, place: Place): void {
  const end = place.inList ? place.writer.endLine : place.writer.endBlock
  end()
  walkChildren(element, place)
  end()
}

function addInline(element: DomElement, place: Place): void {
  walkChildren(element, place)
  place.writer.write(contactOf(element))
}

function addHeading(element: DomElement, level: number, { writer, keepAnchors }: Place): void {
  const text = plainText(element)
  const anchor = keepAnchors ? anchorOf(element) : undefined
  if (text) writer.add({ kind: 'heading', level, text, ...(anchor ? { anchor } : {}) })
}

function addList(list: DomElement, place: Place): void {
  const { writer, indent } = place
  const isOutermost = indent === ''
  if (isOutermost) writer.endBlock()
  let number = Number(list.getAttribute('start') ?? 1) || 1
  for (const item of list.children) {
    writer.endLine()
    writer.startItem(indent, list.localName === 'ol' ? `${number}. ` : '- ')
    walkChildren(item, { ...place, indent: `${indent}  `, inList: true })
    number += 1
  }
  writer.endLine()
  writer.startItem(indent, '')
  if (isOutermost) writer.endBlock()
}

const LONGEST_TERM = 160
const LEAST_PAIRED = 4

/** `Monday` and `9–5` in a list of terms are one line together; longer ones stay paragraphs. */
function addTerms(list: DomElement, place: Place): void {
  const lines = place.inList ? null : termLines(list)
  if (lines) place.writer.add({ kind: 'text', text: lines.join('\n') })
  else addBlock(list, place)
}

/** Null where they are not pairs, or too long for a line. */
function termLines(list: DomElement): string[] | null {
  const parts = [...list.children].flatMap((child) =>
    child.localName === 'div' ? [...child.children] : [child],
  )
  const isPaired = parts.every(({ localName }, at) => localName === (at % 2 === 0 ? 'dt' : 'dd'))
  if (!isPaired || parts.length < LEAST_PAIRED || parts.length % 2 !== 0) return null
  const texts = parts.map(plainText)
  if (texts.some((text) => text === '' || text.length > LONGEST_TERM || text.endsWith('?'))) return null
  return texts.flatMap((text, at) =>
    at % 2 === 0 ? [`- ${text.replace(/:$/, '')}: ${texts[at + 1] ?? ''}`] : [],
  )
}

/** Tables of data become tables; those that only place things on the page are read through. */
function addTable(table: DomElement, place: Place): void {
  const rows = withoutEmpty([...table.querySelectorAll('tr')].map(cellTexts))
  const isData = !table.querySelector('table, h1, h2, h3, ul, ol') && rows.some((row) => row.length > 1)
  if (isData) place.writer.add({ kind: 'text', text: markdownTable(rows) })
  else walkChildren(table, place)
}

function addPreformatted(element: DomElement, { writer }: Place): void {
  const text = (element.textContent ?? '').replace(/^\n+|\s+$/g, '')
  if (text) writer.add({ kind: 'text', text })
}

interface Place {
  writer: BlockWriter
  keepAnchors: boolean
  depth: number
  indent: string
  inList: boolean
}

function plainText(element: DomNode): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}

function cellTexts(row: DomElement): string[] {
  const cells: string[] = []
  for (const cell of row.children) {
    if (cell.localName !== 'td' && cell.localName !== 'th') continue
    cells.push(plainText(cell))
    // A cell over several columns keeps the others in their place.
    const span = Math.min(20, Number(cell.getAttribute('colspan') ?? 1) || 1)
    for (let filler = 1; filler < span; filler += 1) cells.push('')
  }
  return cells
}

/** A short paragraph that is bold throughout is how many people write a heading. */
function boldHeadingLevel(element: DomElement): number | undefined {
  if (element.localName !== 'p' || element.children.length !== 1) return undefined
  const only = element.children[0]
  if (only?.localName !== 'strong' && only?.localName !== 'b') return undefined
  const text = plainText(element)
  return text === plainText(only) && text.length <= 90 && !/[.,;:]$/.test(text) ? 4 : undefined
}

const LONGEST_QUESTION = 160

/** The term of a list of questions, which many pages of questions and answers are, heads its answer. */
function askedLevel(element: DomElement): number | undefined {
  if (element.localName !== 'dt') return undefined
  const text = plainText(element)
  return text.endsWith('?') && text.length <= LONGEST_QUESTION ? 5 : undefined
}

/** The id by which a link reaches the heading: its own, that of an anchor inside, or its section's. */
function anchorOf(heading: DomElement): string | undefined {
  if (heading.id) return heading.id
  const inner = heading.querySelector('a[id], a[name], span[id]')
  const parent = heading.parentNode
  const isFirst = parent?.children?.[0] === heading
  return inner?.id || inner?.getAttribute('name') || (isFirst && parent?.id) || undefined
}

/** Phone numbers and mail addresses that stand only in the link. */
function contactOf(element: DomElement): string {
  const target = element.localName === 'a' ? (element.getAttribute('href') ?? '') : ''
  const contact = /^(?:mailto|tel):([^?]+)/i.exec(target)?.[1]
  if (!contact) return ''
  const squeeze = (text: string) => text.replace(/[\s()-]/g, '').toLowerCase()
  return squeeze(element.textContent ?? '').includes(squeeze(contact)) ? '' : ` (${contact})`
}
