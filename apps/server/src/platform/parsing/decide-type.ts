import { fileTypeFromBuffer } from 'file-type'
import { charsetOf, type DecodedText, decodeText, looksBinary } from './decode-text.ts'
import { type DocumentKind, ParseError, type ParseInput, type ParseLimits } from './document.ts'
import { inspectZip } from './zip-guard.ts'

export type DecidedType =
  | { kind: 'pdf' | 'docx' | 'xlsx' | 'eml' }
  | { kind: 'csv' | 'html' | 'markdown' | 'text'; decoded: DecodedText }

type TextKind = Exclude<DocumentKind, 'pdf' | 'docx' | 'xlsx'>

const kindsByExtension: Record<string, DocumentKind> = {
  ...{ pdf: 'pdf', docx: 'docx', docm: 'docx', dotx: 'docx', xlsx: 'xlsx', xlsm: 'xlsx', xltx: 'xlsx' },
  ...{ csv: 'csv', tsv: 'csv', html: 'html', htm: 'html', xhtml: 'html', eml: 'eml' },
  ...{ md: 'markdown', markdown: 'markdown', mdx: 'markdown', txt: 'text', text: 'text', log: 'text' },
}

const kindsByMediaType: Record<string, DocumentKind> = {
  ...{ 'text/html': 'html', 'application/xhtml+xml': 'html', 'text/csv': 'csv', 'text/plain': 'text' },
  ...{ 'text/markdown': 'markdown', 'message/rfc822': 'eml', 'text/tab-separated-values': 'csv' },
}

const archiveExtensions = new Set([
  'zip',
  'gz',
  'tgz',
  'tar',
  '7z',
  'rar',
  'bz2',
  'xz',
  'zst',
  'lz',
  'jar',
  'cab',
])
const zipMarks = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08']
const office = { docx: 'word/', xlsx: 'xl/', pptx: 'ppt/' } as const

/** Decides once what a file is, by its content; its name only chooses between kinds of text. */
export async function decideType(input: ParseInput, limits: ParseLimits): Promise<DecidedType> {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(input.fileName.trim())?.[1]?.toLowerCase() ?? ''
  const named = kindsByExtension[extension]
  const found = await binaryKind(input.bytes, extension, limits)
  if (found) return agreed(named, found)
  if (archiveExtensions.has(extension)) throw new ParseError('archive_not_allowed', { format: extension })

  const decoded = decodeText(input.bytes, charsetOf(input.declaredType) ?? charsetInMarkup(input.bytes))
  if (looksBinary(decoded.text)) throw refusal(named, 'binary')
  if (named === 'pdf' || named === 'docx' || named === 'xlsx') {
    throw new ParseError('type_mismatch', { named, found: 'text' })
  }
  const kind = named ?? declaredKind(input.declaredType) ?? textKind(decoded.text)
  return kind === 'eml' ? { kind } : { kind, decoded }
}

function agreed(named: DocumentKind | undefined, found: 'pdf' | 'docx' | 'xlsx'): DecidedType {
  if (named !== undefined && named !== found) throw new ParseError('type_mismatch', { named, found })
  return { kind: found }
}

function refusal(named: DocumentKind | undefined, found: string): ParseError {
  return named
    ? new ParseError('type_mismatch', { named, found })
    : new ParseError('unsupported', { format: found })
}

async function binaryKind(
  bytes: Uint8Array,
  extension: string,
  limits: ParseLimits,
): Promise<'pdf' | 'docx' | 'xlsx' | undefined> {
  const named = kindsByExtension[extension]
  const head = latin1(bytes.subarray(0, 1_024))
  if (head.includes('%PDF-') && (named === 'pdf' || head.startsWith('%PDF-'))) return 'pdf'
  if (zipMarks.some((mark) => head.startsWith(mark))) return officeKind(bytes, named, limits)
  if (head.startsWith('\xd0\xcf\x11\xe0')) throw compoundFile(bytes)

  if (isPlainText(bytes)) {
    const format = head.startsWith('{\\rtf') ? 'rtf' : head.startsWith('%!PS') ? 'ps' : undefined
    if (format) throw refusal(named, format)
    return undefined
  }
  const type = await fileTypeFromBuffer(bytes)
  if (!type || type.mime.startsWith('text/') || type.mime === 'application/xml') return undefined
  if (archiveExtensions.has(type.ext)) throw new ParseError('archive_not_allowed', { format: type.ext })
  throw refusal(named, type.ext)
}

/** Unicode text is known for certain; some of it begins like a sound file, so this is asked first. */
function isPlainText(bytes: Uint8Array): boolean {
  const { text, guessed } = decodeText(bytes)
  return !guessed && !looksBinary(text)
}

async function officeKind(
  bytes: Uint8Array,
  named: DocumentKind | undefined,
  limits: ParseLimits,
): Promise<'docx' | 'xlsx'> {
  const isOffice = named === 'docx' || named === 'xlsx'
  const names = await inspectZip(bytes, limits).catch((error: unknown) => {
    throw isOffice ? error : new ParseError('archive_not_allowed', { format: 'zip' }, error)
  })
  const holds = (folder: string) => names.some((name) => name.toLowerCase().startsWith(folder))
  if (names.includes('[Content_Types].xml')) {
    if (holds(office.docx)) return 'docx'
    if (holds(office.xlsx)) return 'xlsx'
    if (holds(office.pptx)) throw new ParseError('unsupported', { format: 'pptx' })
  }
  if (names.includes('mimetype')) throw new ParseError('unsupported', { format: 'odf' })
  throw isOffice ? new ParseError('broken') : new ParseError('archive_not_allowed', { format: 'zip' })
}

/** Office files of before 2007, and all Office files with a password, share this container. */
function compoundFile(bytes: Uint8Array): ParseError {
  const marker = Buffer.from('EncryptedPackage', 'utf16le')
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(marker)
  return isEncrypted ? new ParseError('encrypted') : new ParseError('unsupported', { format: 'office97' })
}

function declaredKind(declaredType: string | undefined): TextKind | undefined {
  const media = declaredType?.split(';')[0]?.trim().toLowerCase() ?? ''
  return kindsByMediaType[media] as TextKind | undefined
}

function textKind(text: string): TextKind {
  const head = text.slice(0, 1_024).trimStart()
  if (/^<(!doctype html|html|head|body)[\s>]/i.test(head)) return 'html'
  if (/^(from|received|return-path|delivered-to|mime-version|message-id|subject|date): .*\n/i.test(head))
    return 'eml'
  return 'text'
}

function charsetInMarkup(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes.subarray(0, 2_048))
  return /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1]
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
