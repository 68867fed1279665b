import type { Block } from '../sections.ts'

/** Collects running text into lines and lines into blocks, while a tree of markup is walked. */
export interface BlockWriter {
  blocks: Block[]
  write(text: string): void
  endLine(): void
  endBlock(): void
  /** A finished block of its own: a heading, a table. */
  add(block: Block): void
  /** The next line begins with this mark, those after it under its text. */
  startItem(indent: string, mark: string): void
}

export function createBlockWriter(): BlockWriter {
  const blocks: Block[] = []
  let parts: string[] = []
  let lines: string[] = []
  let indent = ''
  let mark = ''

  function endLine() {
    const text = parts
      .join('')
      .replace(/[ \t\f\r\n]+/g, ' ')
      .trim()
    parts = []
    if (text === '') return
    lines.push(indent + mark + text)
    indent += ' '.repeat(mark.length)
    mark = ''
  }

  function endBlock() {
    endLine()
    if (lines.length > 0) blocks.push({ kind: 'text', text: lines.join('\n') })
    lines = []
  }

  return {
    blocks,
    endLine,
    endBlock,
    write: (text) => void parts.push(text),
    add(block) {
      endBlock()
      blocks.push(block)
    },
    startItem(newIndent, newMark) {
      indent = newIndent
      mark = newMark
    },
  }
}
