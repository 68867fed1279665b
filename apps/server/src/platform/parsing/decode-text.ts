export interface DecodedText {
  text: string
  encoding: string
  /** True when nothing told the encoding and it is not UTF-8. */
  guessed: boolean
}

/** Bytes to text: byte order mark, then what was declared, then UTF-16 by its zeros, UTF-8, Windows-1252. */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const marked = byteOrderMark(bytes)
  if (marked) return { text: decode(bytes, marked), encoding: marked, guessed: false }
  const known = knownEncoding(declared)
  if (known && known !== 'utf-8') return { text: decode(bytes, known), encoding: known, guessed: false }
  const wide = wideByZeros(bytes)
  if (wide) return { text: decode(bytes, wide), encoding: wide, guessed: false }
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      encoding: 'utf-8',
      guessed: false,
    }
  } catch {
    const encoding = known ?? 'windows-1252'
    return { text: decode(bytes, encoding), encoding, guessed: known === undefined }
  }
}

/** The charset of a Content-Type such as `text/html; charset=iso-8859-1`. */
export function charsetOf(contentType: string | undefined): string | undefined {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1]
}

/** True when the text holds what no text holds: zero bytes, or many control characters. */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, 8_192)
  let controls = 0
  for (let index = 0; index < sample.length; index += 1) {
    const code = sample.charCodeAt(index)
    if (code === 0) return true
    if (code < 9 || (code > 13 && code < 32 && code !== 27) || code === 0xfffd) controls += 1
  }
  return controls > sample.length * 0.02 + 1
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function knownEncoding(name: string | undefined): string | undefined {
  if (!name) return undefined
  try {
    return new TextDecoder(name).encoding
  } catch {
    return undefined
  }
}

/** Western text in UTF-16 has a zero in nearly every second byte. */
function wideByZeros(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4_096)
  const pairs = Math.floor(sample.length / 2)
  if (pairs < 2) return undefined
  let even = 0
  let odd = 0
  for (let index = 0; index + 1 < sample.length; index += 2) {
    if (sample[index] === 0) even += 1
    if (sample[index + 1] === 0) odd += 1
  }
  if (odd > pairs * 0.6 && even === 0) return 'utf-16le'
  if (even > pairs * 0.6 && odd === 0) return 'utf-16be'
  return undefined
}
