/** What a message may consist of. There is no node for HTML or images: what is not known stays text. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; children: Inline[] }
  | { kind: 'emphasis'; children: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; address: string; children: Inline[] }
  | { kind: 'break' }

export type Block =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'code'; text: string }

const bullet = /^\s*[-*•]\s+(.*)$/
const numbered = /^\s*\d{1,3}[.)]\s+(.*)$/
const heading = /^#{1,6}\s+(.*)$/
const fence = /^\s*```/

/** Reads the small Markdown that people and models write in messages. Never throws; linear in the text's length. */
export function parseRichText(source: string): Block[] {
  const lines = source.replaceAll('\r\n', '\n').split('\n')
  const blocks: Block[] = []
  let index = 0
  while (index < lines.length) {
    const line = lines[index] ?? ''
    if (line.trim() === '') index += 1
    else if (fence.test(line)) index = readCode(lines, index, blocks)
    else if (bullet.test(line)) index = readList(lines, index, blocks, bullet, false)
    else if (numbered.test(line)) index = readList(lines, index, blocks, numbered, true)
    else index = readParagraph(lines, index, blocks)
  }
  return blocks
}

function readCode(lines: string[], start: number, blocks: Block[]): number {
  let end = start + 1
  while (end < lines.length && !fence.test(lines[end] ?? '')) end += 1
  blocks.push({ kind: 'code', text: lines.slice(start + 1, end).join('\n') })
  return end + 1
}

function readList(lines: string[], start: number, blocks: Block[], mark: RegExp, ordered: boolean): number {
  const items: Inline[][] = []
  let index = start
  for (; index < lines.length; index += 1) {
    const text = mark.exec(lines[index] ?? '')?.[1]
    if (text === undefined) break
    items.push(parseInline(text))
  }
  blocks.push({ kind: 'list', ordered, items })
  return index
}

function readParagraph(lines: string[], start: number, blocks: Block[]): number {
  const title = heading.exec(lines[start] ?? '')?.[1]
  if (title !== undefined) {
    blocks.push({ kind: 'paragraph', children: [{ kind: 'strong', children: parseInline(title) }] })
    return start + 1
  }
  const children: Inline[] = []
  let index = start
  for (; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const isOther = [bullet, numbered, heading, fence].some((mark) => mark.test(line))
    if (line.trim() === '' || (index > start && isOther)) break
    if (index > start) children.push({ kind: 'break' })
    children.push(...parseInline(line))
  }
  blocks.push({ kind: 'paragraph', children })
  return index
}

const marks =
  /`([^`]+)`|\*\*(?=\S)([^*]+)\*\*|__(?=\S)([^_]+)__|(?<![\p{L}\p{N}*])\*(?=\S)([^*]+)\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?=\S)([^_]+)_(?![\p{L}\p{N}_])|!?\[([^\][]{1,300})\]\(([^()\s]{1,2000})\)|(https?:\/\/[^\s<>"'`]{1,2000})/gu

function parseInline(text: string): Inline[] {
  const nodes: Inline[] = []
  let from = 0
  for (const match of text.matchAll(marks)) {
    if (match.index > from) nodes.push({ kind: 'text', text: text.slice(from, match.index) })
    nodes.push(...nodesOf(match))
    from = match.index + match[0].length
  }
  if (from < text.length) nodes.push({ kind: 'text', text: text.slice(from) })
  return nodes
}

function nodesOf(match: RegExpMatchArray): Inline[] {
  const [all, code, strong, strongToo, emphasis, emphasisToo, name, target, bare] = match
  if (code) return [{ kind: 'code', text: code }]
  if (strong ?? strongToo) return [{ kind: 'strong', children: parseInline(strong ?? strongToo ?? '') }]
  if (emphasis ?? emphasisToo)
    return [{ kind: 'emphasis', children: parseInline(emphasis ?? emphasisToo ?? '') }]
  if (bare) return bareLink(bare)
  const address = safeAddress(target ?? '')
  return [
    address
      ? { kind: 'link', address, children: [{ kind: 'text', text: name ?? '' }] }
      : { kind: 'text', text: all },
  ]
}

/** A full stop or bracket at the end belongs to the sentence, not to the address. */
function bareLink(written: string): Inline[] {
  const trail = /[.,;:!?)\]»”]+$/.exec(written)?.[0] ?? ''
  const shown = written.slice(0, written.length - trail.length)
  const address = safeAddress(shown)
  if (!address) return [{ kind: 'text', text: written }]
  const link: Inline = { kind: 'link', address, children: [{ kind: 'text', text: shown }] }
  return trail ? [link, { kind: 'text', text: trail }] : [link]
}

/** Only addresses that a browser opens without running anything; others give `null`. */
export function safeAddress(written: string): string | null {
  try {
    const address = new URL(written)
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(address.protocol) ? address.href : null
  } catch {
    return null
  }
}
