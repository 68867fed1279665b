/** Parameters that say where a visitor came from, not which page they want. */
const trackingParameter =
  /^(utm_.*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|igshid|ref_src|srsltid|sessionid|phpsessid|jsessionid|sid)$/i

/** Files that are never text for a reader, known by their name alone. */
const otherFile = new RegExp(
  '\\.(png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|css|m?js|json|xml|rss|atom|woff2?|ttf|otf|eot|map|mp[34]|m4[av]|mov|' +
    'avi|mkv|webm|og[gv]|wav|flac|zip|gz|tgz|bz2|xz|rar|7z|dmg|pkg|exe|msi|apk|iso|bin|docm?|xls|ppt|pptx|ics|vcf)$',
  'i',
)

/** One spelling for each page: no fragment, no tracking, parameters in order. Undefined for what is no page. */
export function crawlUrl(address: string, base?: string): string | undefined {
  let url: URL
  try {
    url = new URL(address, base)
  } catch {
    return undefined
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  if (url.username || url.password || url.href.length > 2_000) return undefined
  url.hash = ''
  for (const name of [...url.searchParams.keys()])
    if (trackingParameter.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  if (url.search === '') url.search = ''
  url.pathname = url.pathname.replace(/;jsessionid=[^/]*/i, '').replace(/\/{2,}/g, '/')
  return url.href
}

/** False for pictures, styles, archives and the like, which need not be fetched to know it. */
export function mayBeDocument(url: string): boolean {
  return !otherFile.test(new URL(url).pathname)
}

/** Hosts that are one site: with and without `www.`, over http and https. */
export function isSameSite(from: string, to: string): boolean {
  const [a, b] = [new URL(from), new URL(to)]
  const bare = (host: string) => host.replace(/^www\./, '')
  if (bare(a.hostname) !== bare(b.hostname)) return false
  return a.protocol === b.protocol ? a.port === b.port : a.port === '' && b.port === ''
}
