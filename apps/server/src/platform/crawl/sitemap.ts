import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

const unzip = promisify(gunzip)
const maxUnzippedBytes = 50 * 1024 * 1024
const maxAddresses = 50_000

export interface Sitemap {
  pages: string[]
  /** Further sitemaps, when this one is an index. */
  sitemaps: string[]
}

/** Reads a sitemap or sitemap index (sitemaps.org), plain or gzipped, or a plain list of addresses. */
export async function readSitemap(bytes: Uint8Array): Promise<Sitemap> {
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b
  const plain = isZipped ? await unzip(bytes, { maxOutputLength: maxUnzippedBytes }) : bytes
  const text = new TextDecoder().decode(plain)
  if (!text.trimStart().startsWith('<')) return { pages: lines(text), sitemaps: [] }
  const addresses = locations(text)
  const isIndex = /<(?:\w+:)?sitemapindex[\s>]/i.test(text.slice(0, 5_000))
  return isIndex ? { pages: [], sitemaps: addresses } : { pages: addresses, sitemaps: [] }
}

/** Searched from tag to tag: no pattern here can be made slow by what it reads. */
function locations(xml: string): string[] {
  const found: string[] = []
  let from = 0
  while (found.length < maxAddresses) {
    const open = xml.indexOf('<loc>', from)
    const close = open === -1 ? -1 : xml.indexOf('</loc>', open)
    if (close === -1) break
    found.push(unescaped(xml.slice(open + 5, close).trim()))
    from = close + 6
  }
  return found.filter((address) => address.length > 0 && address.length < 2_000)
}

function unescaped(text: string): string {
  return text
    .replace(/^<!\[CDATA\[(.*)\]\]>$/s, '$1')
    .trim()
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&')
}

function lines(text: string): string[] {
  return text
    .split(/\s+/)
    .filter((line) => /^https?:\/\//.test(line))
    .slice(0, maxAddresses)
}
