import type { Block } from '../sections.ts'
import type { Draft } from './draft.ts'

/** A longer line is no heading, and is not worth looking at twice. */
const longestHeading = 500

/** Markdown keeps its text; only its headings are found, outside fenced code. */
export function readMarkdown(text: string): Draft {
  const { title, body } = withoutFrontMatter(text.replaceAll('\r\n', '\n'))
  const blocks = markdownBlocks(body)
  const first = blocks.find((block) => block.kind === 'heading')
  return { title: title ?? (first?.kind === 'heading' ? first.text : undefined), blocks, warnings: [] }
}

function markdownBlocks(body: string): Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  let fence: string | undefined
  const flush = () => {
    const text = lines.join('\n').trim()
    if (text) blocks.push({ kind: 'text', text })
    lines = []
  }
  for (const line of body.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark && (fence === undefined || mark.startsWith(fence)))
      fence = fence === undefined ? mark : undefined
    const heading = fence === undefined ? (atxHeading(line) ?? underlinedHeading(line, lines)) : undefined
    if (!heading) {
      lines.push(line)
      continue
    }
    flush()
    blocks.push(heading)
  }
  flush()
  return blocks
}

function atxHeading(line: string): Block | undefined {
  if (line.length > longestHeading) return undefined
  const parts = /^ {0,3}(#{1,6})[ \t]+(.+)$/.exec(line)
  if (!parts?.[1] || !parts[2]) return undefined
  const marked = /^(.*?)\s*\{#([\w-]+)\}\s*$/.exec(parts[2])
  const text = (marked?.[1] ?? parts[2])
    .trim()
    .replace(/(?:^|[ \t])#+$/, '')
    .trim()
  if (!text) return undefined
  return { kind: 'heading', level: parts[1].length, text, ...(marked?.[2] ? { anchor: marked[2] } : {}) }
}

/** A line of text with `===` or `---` under it. Takes the text away from the lines already read. */
function underlinedHeading(line: string, lines: string[]): Block | undefined {
  const level = /^=+\s*$/.test(line) ? 1 : /^-{2,}\s*$/.test(line) ? 2 : 0
  const text = lines.at(-1)?.trim() ?? ''
  const isAlone = (lines.at(-2) ?? '').trim() === ''
  if (level === 0 || !isAlone || text === '' || /^([-*+|>]|\d+\.)/.test(text)) return undefined
  lines.pop()
  return { kind: 'heading', level, text }
}

function withoutFrontMatter(text: string): { title?: string; body: string } {
  const matter = /^\ufeff?---\n([\s\S]{0,20000}?)\n---(?:\n|$)/.exec(text)
  if (!matter) return { body: text }
  const title = /^title:[ \t]*(.+)$/m
    .exec(matter[1] ?? '')?.[1]
    ?.trim()
    .replace(/^(["'])(.*)\1$/, '$2')
  return { body: text.slice(matter[0].length), ...(title ? { title } : {}) }
}
