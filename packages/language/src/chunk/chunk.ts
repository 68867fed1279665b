import { sentences } from '../answer/sentences.ts'
import { type Block, blocksOf, headingText } from './blocks.ts'

/**
 * A passage of a document. `text` is what stands from `start` to `end`, but for later pieces of a long table, which
 * carry its header again. `heading` are the headings above it, outermost first; `page` where the text has form feeds.
 */
export type Chunk = { text: string; heading: string[]; start: number; end: number; page?: number }

/** `title` heads all chunks; `maxChars` (900) is kept but for a single longer sentence or row; `overlap` (0) characters. */
export type ChunkOptions = { title?: string; maxChars?: number; overlap?: number }

type Piece = { start: number; end: number; page?: number; prefix?: string }

/**
 * Cuts Markdown-like text into passages along its structure: a passage never crosses a heading, lists and tables
 * stay whole while they fit, long paragraphs are cut between sentences, long tables between rows with their header
 * repeated. With `overlap` a passage begins with the last sentences of the one before under the same heading.
 */
export function chunk(text: string, options: ChunkOptions = {}): Chunk[] {
  const maxChars = Math.max(80, options.maxChars ?? 900)
  const chunks: Chunk[] = []
  const stack: { level: number; text: string }[] = []
  let pending: Piece[] = []
  const flush = () => {
    const heading = [...(options.title ? [options.title] : []), ...stack.map((entry) => entry.text)]
    chunks.push(
      ...packed(text, pending, maxChars, options.overlap ?? 0).map((piece) => chunkOf(text, piece, heading)),
    )
    pending = []
  }
  for (const block of blocksOf(text)) {
    if (block.kind !== 'heading') {
      pending.push(...piecesOf(text, block, maxChars))
      continue
    }
    flush()
    while (stack.length > 0 && (stack.at(-1)?.level ?? 0) >= block.level) stack.pop()
    stack.push({ level: block.level, text: headingText(block) })
  }
  flush()
  return chunks
}

function chunkOf(text: string, piece: Piece, heading: string[]): Chunk {
  const body = text.slice(piece.start, piece.end)
  const made: Chunk = {
    text: piece.prefix ? `${piece.prefix}\n${body}` : body,
    heading,
    start: piece.start,
    end: piece.end,
  }
  return piece.page === undefined ? made : { ...made, page: piece.page }
}

/** A block as it is when it fits, else its sentences, items or rows gathered up to the limit. */
function piecesOf(text: string, block: Block, maxChars: number): Piece[] {
  if (block.end - block.start <= maxChars) return [{ start: block.start, end: block.end, page: block.page }]
  if (block.kind === 'table') return tablePieces(block, maxChars)
  const parts = block.kind === 'list' ? lineSpans(block) : sentenceSpans(block)
  return gathered(
    parts.flatMap((part) => (part.end - part.start > maxChars ? cutHard(text, part, maxChars) : [part])),
    maxChars,
    block.page,
  )
}

type Range = { start: number; end: number }

function sentenceSpans(block: Block): Range[] {
  return sentences(block.text).map((span) => ({
    start: span.start + block.start,
    end: span.end + block.start,
  }))
}

function lineSpans(block: Block): Range[] {
  const spans: Range[] = []
  let start = block.start
  for (const line of block.text.split('\n')) {
    if (line.trim()) spans.push({ start, end: start + line.trimEnd().length })
    start += line.length + 1
  }
  return spans
}

/** What has no sentences (a page of one word) is cut at spaces, or anywhere when there are none. */
function cutHard(text: string, range: Range, maxChars: number): Range[] {
  const cuts: Range[] = []
  let start = range.start
  while (range.end - start > maxChars) {
    const space = text.lastIndexOf(' ', start + maxChars)
    const end = space > start + maxChars / 2 ? space : start + maxChars
    cuts.push({ start, end })
    start = text[end] === ' ' ? end + 1 : end
  }
  if (start < range.end) cuts.push({ start, end: range.end })
  return cuts
}

function gathered(parts: Range[], maxChars: number, page: number | undefined): Piece[] {
  const pieces: Piece[] = []
  for (const part of parts) {
    const last = pieces.at(-1)
    if (last && part.end - last.start <= maxChars) last.end = part.end
    else pieces.push({ ...part, page })
  }
  return pieces
}

function tablePieces(block: Block, maxChars: number): Piece[] {
  const rows = lineSpans(block)
  const second = rows[1]
  const ruled =
    second !== undefined &&
    /^[\s|:-]+$/.test(block.text.slice(second.start - block.start, second.end - block.start))
  const first = ruled ? 2 : 1
  const headerEnd = rows[first - 1]?.end ?? block.end
  const header = block.text.slice(0, headerEnd - block.start)
  const pieces = gathered(rows.slice(first), Math.max(40, maxChars - header.length - 1), block.page)
  return pieces.map((piece, at) =>
    at === 0 ? { ...piece, start: block.start } : { ...piece, prefix: header },
  )
}

/** Puts neighbouring pieces of one section together while they fit. */
function packed(text: string, pieces: Piece[], maxChars: number, overlap: number): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    const fits = last && !piece.prefix && last.page === piece.page && piece.end - last.start <= maxChars
    if (last && fits && !last.prefix) last.end = piece.end
    else out.push({ ...piece })
  }
  if (overlap <= 0) return out
  return out.map((piece, at) => {
    const before = out[at - 1]
    return before && !piece.prefix ? { ...piece, start: overlapStart(text, before, piece, overlap) } : piece
  })
}

function overlapStart(text: string, before: Piece, piece: Piece, overlap: number): number {
  const spans = sentences(text.slice(before.start, before.end))
  const from = spans.find((span) => before.end - (before.start + span.start) <= overlap)
  return from ? before.start + from.start : piece.start
}
