import type { Draft } from './draft.ts'

/** Plain text: paragraphs are what blank lines divide. */
export function readText(text: string): Draft {
  const paragraphs = text.replaceAll('\r\n', '\n').split(/\n[ \t]*\n+/)
  const blocks = paragraphs.map((part) => part.trim()).filter((part) => part !== '')
  return { blocks: blocks.map((part) => ({ kind: 'text', text: part })), warnings: [] }
}
