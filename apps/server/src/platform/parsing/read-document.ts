import { cleanText } from './clean-text.ts'
import { type DecidedType, decideType } from './decide-type.ts'
import {
  defaultLimits,
  type ParsedDocument,
  ParseError,
  type ParseInput,
  type ParseLimits,
  type Section,
  type Warning,
} from './document.ts'
import type { Draft } from './formats/draft.ts'
import { toSections } from './sections.ts'

/** Reads one document in this process. Only the parser process calls it: untrusted bytes stay there. */
export async function readDocument(input: ParseInput): Promise<ParsedDocument> {
  const limits = { ...defaultLimits, ...input.limits }
  if (input.bytes.byteLength === 0) throw new ParseError('empty')
  if (input.bytes.byteLength > limits.maxBytes)
    throw new ParseError('too_large', { maxBytes: limits.maxBytes })
  const type = await decideType(input, limits)
  const draft = await readAs(type, input, limits).catch((error: unknown) => {
    throw error instanceof ParseError ? error : new ParseError('broken', { kind: type.kind }, error)
  })
  return finish(type, draft, limits)
}

/** Each reader is loaded when it is first needed: most parser processes see one or two kinds. */
async function readAs(type: DecidedType, input: ParseInput, limits: ParseLimits): Promise<Draft> {
  switch (type.kind) {
    case 'pdf':
      return (await import('./formats/pdf.ts')).readPdf(input.bytes, limits)
    case 'docx':
      return (await import('./formats/docx.ts')).readDocx(input.bytes)
    case 'xlsx':
      return (await import('./formats/xlsx.ts')).readXlsx(input.bytes)
    case 'eml':
      return (await import('./formats/eml.ts')).readEml(input.bytes)
    case 'html':
      return (await import('./formats/html.ts')).readHtml(type.decoded.text, input.baseUrl)
    case 'csv':
      return (await import('./formats/csv.ts')).readCsv(beginning(type, limits))
    case 'markdown':
      return (await import('./formats/markdown.ts')).readMarkdown(beginning(type, limits))
    case 'text':
      return (await import('./formats/text.ts')).readText(beginning(type, limits))
  }
}

type TextType = Extract<DecidedType, { decoded: unknown }>

/** What would be cut from the result is not read in the first place. */
function beginning(type: TextType, limits: ParseLimits): string {
  return type.decoded.text.slice(0, limits.maxTextLength).toWellFormed()
}

function isLongText(type: DecidedType, limits: ParseLimits): boolean {
  return 'decoded' in type && type.kind !== 'html' && type.decoded.text.length > limits.maxTextLength
}

function finish(type: DecidedType, draft: Draft, limits: ParseLimits): ParsedDocument {
  const { sections, isCut } = cut(toSections(draft.blocks).map(cleanSection), limits.maxTextLength)
  if (!sections.some((section) => /[\p{L}\p{N}]/u.test(section.text))) throw new ParseError('empty')
  const warnings: Warning[] = [...draft.warnings]
  if ('decoded' in type && type.decoded.guessed) {
    warnings.push({ code: 'encoding_guessed', params: { encoding: type.decoded.encoding } })
  }
  if (isCut || isLongText(type, limits))
    warnings.push({ code: 'text_cut', params: { maxTextLength: limits.maxTextLength } })
  const title = cleanText(draft.title ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300)
  return {
    kind: type.kind,
    sections,
    warnings,
    ...(title ? { title } : {}),
    ...(draft.page ? { page: draft.page } : {}),
  }
}

function cleanSection(section: Section): Section {
  const heading = section.heading && cleanText(section.heading).trim()
  return { ...section, text: cleanText(section.text).trim(), ...(heading ? { heading } : {}) }
}

function cut(sections: readonly Section[], maxLength: number): { sections: Section[]; isCut: boolean } {
  const kept: Section[] = []
  let room = maxLength
  for (const section of sections) {
    if (section.text === '') continue
    if (section.text.length > room) {
      if (room > 0) kept.push({ ...section, text: section.text.slice(0, room).toWellFormed() })
      return { sections: kept, isCut: true }
    }
    room -= section.text.length
    kept.push(section)
  }
  return { sections: kept, isCut: false }
}
