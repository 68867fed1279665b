import { remembered } from '../../remembered.ts'

/** In this order: each of the first says that it is one of the last as well. */
const browsers: [RegExp, string][] = [
  [/Edg(?:A|iOS)?\/(\d+)/, 'Edge'],
  [/OPR\/(\d+)/, 'Opera'],
  [/SamsungBrowser\/(\d+)/, 'Samsung Internet'],
  [/(?:Firefox|FxiOS)\/(\d+)/, 'Firefox'],
  [/(?:Chrome|CriOS)\/(\d+)/, 'Chrome'],
  [/Version\/(\d+)\S* (?:Mobile\/\S+ )?Safari/, 'Safari'],
]
// Windows and macOS have not told their version for years.
const systems: [RegExp, string][] = [
  [/Windows NT/, 'Windows'],
  [/(?:iPhone|CPU) OS (\d+)[_ ]/, 'iOS'],
  [/Android (\d+)/, 'Android'],
  [/CrOS/, 'ChromeOS'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
]

/** The browser with the first part of its version, and its system, as a `User-Agent` tells; null where it does not. */
export const browserOf = remembered((userAgent: string) => ({
  browser: told(browsers, userAgent),
  os: told(systems, userAgent),
}))

function told(known: [RegExp, string][], userAgent: string): string | null {
  for (const [pattern, name] of known) {
    const found = pattern.exec(userAgent)
    if (found) return [name, found[1]].filter(Boolean).join(' ')
  }
  return null
}
