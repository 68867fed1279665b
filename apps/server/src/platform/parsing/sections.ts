import type { Section } from './document.ts'

export type Block =
  | { kind: 'heading'; level: number; text: string; anchor?: string; page?: number }
  | { kind: 'text'; text: string; page?: number }

/** One section for each heading, and for each page within it; text before the first heading is its own. */
export function toSections(blocks: readonly Block[]): Section[] {
  const sections: Section[] = []
  let heading: Extract<Block, { kind: 'heading' }> | undefined
  let open: { section: Section; parts: string[] } | undefined

  for (const block of blocks) {
    if (block.kind === 'heading') heading = block
    if (block.kind === 'heading' || !open || open.section.page !== block.page) {
      open = { section: newSection(heading, block.page), parts: [] }
      sections.push(open.section)
    }
    open.parts.push(block.kind === 'heading' ? `${'#'.repeat(block.level)} ${block.text}` : block.text)
    open.section.text = open.parts.join('\n\n')
  }
  return sections.filter((section) => section.text.trim() !== '')
}

function newSection(heading: Extract<Block, { kind: 'heading' }> | undefined, page?: number): Section {
  return {
    text: '',
    ...(heading ? { heading: heading.text } : {}),
    ...(heading?.anchor ? { anchor: heading.anchor } : {}),
    ...(page === undefined ? {} : { page }),
  }
}
