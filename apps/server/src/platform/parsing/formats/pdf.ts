import { getDocumentProxy } from 'unpdf'
import { ParseError, type ParseLimits } from '../document.ts'
import type { Block } from '../sections.ts'
import type { Draft } from './draft.ts'
import { pdfBlocks } from './pdf-blocks.ts'
import { type PdfItem, type PdfLine, pdfLines, withoutRunningLines } from './pdf-lines.ts'

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

/** A PDF's text, page by page. Pictures are not read: a scanned document is refused with that reason. */
export async function readPdf(bytes: Uint8Array, limits: ParseLimits): Promise<Draft> {
  const hasPictures = mentionsImages(bytes)
  const pdf = await openPdf(bytes)
  if (pdf.numPages > limits.maxPages) {
    throw new ParseError('too_many_pages', { pages: pdf.numPages, maxPages: limits.maxPages })
  }
  const pages: PdfLine[][] = []
  let broken = 0
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const lines = await pageLines(pdf, number)
    if (!lines) broken += 1
    pages.push(lines ?? [])
  }
  if (pages.every((lines) => lines.length === 0)) {
    if (broken === pages.length) throw new ParseError('broken')
    throw new ParseError(hasPictures ? 'scanned' : 'empty', { pages: pages.length })
  }
  const blocks = pdfBlocks(withoutRunningLines(pages))
  const title = await titleOf(pdf, blocks)
  return { blocks, warnings: emptyPages(pages), ...(title ? { title } : {}) }
}

async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      useSystemFonts: false,
      disableFontFace: true,
    })
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new ParseError(isLocked ? 'encrypted' : 'broken', {}, error)
  }
}

/** One damaged page does not cost the others. */
async function pageLines(pdf: PdfDocument, number: number): Promise<PdfLine[] | undefined> {
  try {
    const page = await pdf.getPage(number)
    const content = await page.getTextContent()
    page.cleanup()
    return pdfLines(content.items.filter((item): item is typeof item & PdfItem => 'str' in item))
  } catch {
    return undefined
  }
}

function emptyPages(pages: readonly PdfLine[][]): Draft['warnings'] {
  const numbers = pages.flatMap((lines, index) => (lines.length === 0 ? [index + 1] : []))
  if (numbers.length === 0) return []
  const listed = numbers.slice(0, 20).join(', ')
  return [{ code: 'pages_without_text', params: { count: numbers.length, pages: listed } }]
}

/** Picture dictionaries always stand uncompressed in the file. */
function mentionsImages(bytes: Uint8Array): boolean {
  return /\/Subtype\s*\/Image/.test(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'),
  )
}

async function titleOf(pdf: PdfDocument, blocks: readonly Block[]): Promise<string | undefined> {
  const heading = blocks.find((block) => block.kind === 'heading' && block.page === 1)?.text
  const stated = await pdf
    .getMetadata()
    .then((metadata) => String((metadata.info as { Title?: unknown }).Title ?? '').trim())
    .catch(() => '')
  const isFileName = /^(microsoft (word|powerpoint|excel) - |untitled|document\d*$)|\.\w{2,4}$/i.test(stated)
  return stated.length > 2 && !isFileName ? stated : heading
}
