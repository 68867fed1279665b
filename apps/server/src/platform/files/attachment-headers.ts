import { safeFileName } from './safe-file-name.ts'

export interface ServedFile {
  name: string
  /** As the store sniffed it, never as the sender named it. */
  contentType: string
  size?: number
}

/** Pictures that hold no script. SVG does, and is not among them. */
const inlineTypes = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/** Headers under which a file from a stranger may be handed to a browser. */
export function attachmentHeaders(file: ServedFile): Record<string, string> {
  const isPicture = inlineTypes.has(file.contentType)
  return {
    'content-type': file.contentType === 'text/plain' ? 'text/plain; charset=utf-8' : file.contentType,
    'content-disposition': contentDisposition(isPicture ? 'inline' : 'attachment', file.name),
    'content-security-policy': "sandbox; default-src 'none'",
    // The chat shows them on the business's own site, and they may come from an address of their own.
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'private, max-age=3600',
    'x-content-type-options': 'nosniff',
    ...(file.size === undefined ? {} : { 'content-length': String(file.size) }),
  }
}

/** RFC 6266: a plain name for all, and the true one in the encoding of RFC 8187 where it has other letters. */
export function contentDisposition(kind: 'inline' | 'attachment', name: string): string {
  const safe = safeFileName(name)
  const plain = safe
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/["\\%]/g, '_')
  const extended = plain === safe ? '' : `; filename*=UTF-8''${encodeExtended(safe)}`
  return `${kind}; filename="${plain}"${extended}`
}

function encodeExtended(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
