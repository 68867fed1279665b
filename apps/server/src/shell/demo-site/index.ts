/**
 * The website of an invented moving company, served at /demo with Svar in its corner.
 * It shows what a visitor meets, and it is what the demo's knowledge is read from: each document of
 * templates/demo is a page. It owns how the site looks and its own words in seven languages;
 * it never answers questions and stores nothing.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { locales } from '@svar/contract'
import { readBusiness, readDocuments } from './content.ts'
import { documentPage, missingPage } from './document-page.ts'
import { homePage } from './home-page.ts'
import { escapeHtml } from './html.ts'
import { pathTo, renderLayout, type Site } from './layout.ts'
import { siteTexts } from './texts/texts.ts'

export { readBusiness, readDocuments, readQuestions } from './content.ts'

/** The folder whose files are served under /demo/assets/. */
export const demoAssets = join(import.meta.dirname, 'assets')

/** The folder with the site's typeface, served under /demo/assets/ as well. */
export const demoFonts = dirname(
  fileURLToPath(import.meta.resolve('@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2')),
)

export type DemoPageRequest = {
  /** As it stands in the address; one that does not exist gives a page of status 404. */
  locale: string
  /** A document's slug; empty or left out for the front page. */
  page?: string
  widgetSrc: string
  widgetKey: string
  /** The server's own address, such as `http://localhost:3002`. */
  baseUrl: string
}

/** Renders one page of the demo site. It needs no more than `default-src 'self'`: no inline style or script. */
export function renderDemoPage(request: DemoPageRequest): { status: number; html: string } {
  const { page: slug, baseUrl, widgetSrc, widgetKey } = request
  const locale = locales.find((known) => known === request.locale)
  const site = siteIn(locale ?? 'en-GB', { baseUrl, widgetSrc, widgetKey })
  if (locale && !slug) return { status: 200, html: renderLayout(site, homePage(site)) }
  const document = locale && site.documents.find((known) => known.slug === slug)
  if (!document) return { status: 404, html: renderLayout(site, missingPage(site)) }
  return { status: 200, html: renderLayout(site, documentPage(site, document)) }
}

function siteIn(locale: Site['locale'], address: Pick<Site, 'baseUrl' | 'widgetSrc' | 'widgetKey'>): Site {
  const business = readBusiness()
  const office = business.locales[locale]
  return { locale, texts: siteTexts[locale], business, office, documents: readDocuments(locale), ...address }
}

/** The sitemap of the demo site: every page in every locale. */
export function renderDemoSitemap(baseUrl: string): string {
  const paths = locales.flatMap((locale) => [
    pathTo(locale),
    ...readDocuments(locale).map(({ slug }) => pathTo(locale, slug)),
  ])
  const entries = paths.map((path) => `  <url><loc>${escapeHtml(new URL(path, baseUrl).href)}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`
}

/** The demo site's robots.txt: everything may be read, and the sitemap lies beside it. */
export function renderDemoRobots(baseUrl: string): string {
  return `User-agent: *\nAllow: /demo/\nSitemap: ${new URL('/demo/sitemap.xml', baseUrl).href}\n`
}
