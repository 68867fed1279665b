const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const MOST_PIXELS = 4000

/**
 * How large a PNG is, by its first chunk: W3C PNG, sections 5.2 and 11.2.1.
 * @returns null where it is no PNG, or one that no mail needs
 */
export function sizeOfPng(content: Buffer): { width: number; height: number } | null {
  if (content.length < 33 || !content.subarray(0, 8).equals(SIGNATURE)) return null
  if (content.toString('latin1', 12, 16) !== 'IHDR') return null
  const [width, height] = [content.readUInt32BE(16), content.readUInt32BE(20)]
  const isUsable = (pixels: number) => pixels >= 1 && pixels <= MOST_PIXELS
  return isUsable(width) && isUsable(height) ? { width, height } : null
}
