import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import type { Draft } from './draft.ts'
import { htmlBlocks } from './html-blocks.ts'

/** Word documents: headings by style, lists, tables, footnotes; pictures are left out. */
export async function readDocx(bytes: Uint8Array): Promise<Draft> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
    },
  )
  const { document } = parseHTML(`<!doctype html><html><body>${value}</body></html>`)
  const blocks = htmlBlocks(document.body, { keepAnchors: false })
  const first = blocks[0]
  return { blocks, warnings: [], ...(first?.kind === 'heading' ? { title: first.text } : {}) }
}
