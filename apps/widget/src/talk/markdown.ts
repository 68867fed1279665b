/** The few marks that answers use, as a tree. Whatever is not one of them stays the text it is. */
export type Inline =
  | string
  | { t: 'strong' | 'em'; content: Inline[] }
  | { t: 'code'; text: string }
  | { t: 'link'; href: string; text: string }
  | { t: 'reference'; number: number }

export type Block =
  | { t: 'paragraph' | 'heading'; lines: Inline[][] }
  | { t: 'list'; ordered: boolean; start: number; items: Inline[][] }

/** The address, when it is one that may be opened from a chat; null for any other, such as `javascript:`. */
export function safeHref(address: string | null): string | null {
  try {
    const url = new URL(address ?? '')
    return /^(https?|mailto|tel):$/.test(url.protocol) ? url.href : null
  } catch {
    return null
  }
}

// Bounded repetitions, so that no text makes the search slow. In order: strong, emphasis, code,
// [text](address), [1], a bare address.
const marks =
  /\*\*(\S[^\n]{0,800}?)\*\*|(?<![\w*])\*([^\s*][^*\n]{0,400}?)\*(?![\w*])|`([^`\n]{1,400})`|\[([^\]\n]{1,300})\]\(([^\s)]{1,2000})\)|\[(\d{1,2})\]|(https?:\/\/[^\s<>"]{1,2000}[^\s<>".,;:!?)\]'*])/g

/** One line of text, with its marks read. */
export function parseInline(line: string): Inline[] {
  const parts: Inline[] = []
  let done = 0
  for (const match of line.matchAll(marks)) {
    const part = readMark(match)
    if (part === null) continue
    if (match.index > done) parts.push(line.slice(done, match.index))
    parts.push(part)
    done = match.index + match[0].length
  }
  if (done < line.length) parts.push(line.slice(done))
  return parts
}

function readMark([, strong, em, code, label, address, reference, bare]: RegExpMatchArray): Inline | null {
  if (strong) return { t: 'strong', content: parseInline(strong) }
  if (em) return { t: 'em', content: parseInline(em) }
  if (code) return { t: 'code', text: code }
  if (reference) return { t: 'reference', number: Number(reference) }
  const href = safeHref(address ?? bare ?? null)
  return href && { t: 'link', href, text: label ?? bare ?? href }
}

const bullet = /^\s{0,8}[-*•]\s+(.*)$/
const numbered = /^\s{0,8}(\d{1,3})[.)]\s+(.*)$/
const heading = /^#{1,6}\s+(.*)$/

/** A text as paragraphs, headings and lists. */
export function parseBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let open: Block | null = null
  const begin = (block: Block) => {
    blocks.push(block)
    open = block
    return block
  }
  for (const line of text.split('\n')) {
    const item = bullet.exec(line)
    const step = numbered.exec(line)
    const title = heading.exec(line)
    const last = open as Block | null
    if (!line.trim()) open = null
    else if (title) {
      begin({ t: 'heading', lines: [parseInline(title[1] ?? '')] })
      open = null
    } else if (item || step) {
      const ordered = !item
      const list =
        last?.t === 'list' && last.ordered === ordered
          ? last
          : begin({ t: 'list', ordered, start: Number(step?.[1] ?? 1), items: [] })
      if (list.t === 'list') list.items.push(parseInline((item ? item[1] : step?.[2]) ?? ''))
    } else if (last?.t === 'paragraph') last.lines.push(parseInline(line))
    else begin({ t: 'paragraph', lines: [parseInline(line)] })
  }
  return blocks
}
