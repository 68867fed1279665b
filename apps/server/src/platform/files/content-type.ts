import { fileTypeFromBuffer } from 'file-type'

/** As many first bytes as are needed to know a file's type. */
export const sniffLength = 4_100

/** The type by content alone. Anything that a browser could run as a page is plain text or unknown bytes. */
export async function sniffContentType(head: Uint8Array): Promise<string> {
  const type = await fileTypeFromBuffer(head)
  if (type) return type.mime === 'application/xml' || type.mime.startsWith('text/') ? 'text/plain' : type.mime
  return isText(head) ? 'text/plain' : 'application/octet-stream'
}

function isText(head: Uint8Array): boolean {
  if (
    head.some((byte) => byte === 0 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13))
  ) {
    return false
  }
  // The last character may be cut in two: `stream` leaves it open.
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}
