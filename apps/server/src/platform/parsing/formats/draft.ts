import type { PageLinks, Warning } from '../document.ts'
import type { Block } from '../sections.ts'

/** What a format's reader gives: blocks in reading order, not yet cleaned, cut or put into sections. */
export interface Draft {
  title?: string
  blocks: Block[]
  warnings: Warning[]
  page?: PageLinks
}
