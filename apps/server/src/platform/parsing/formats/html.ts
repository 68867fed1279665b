import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { PageLinks } from '../document.ts'
import type { Block } from '../sections.ts'
import type { Draft } from './draft.ts'
import { headFoldedPanels } from './folded-panels.ts'
import { type DomElement, htmlBlocks } from './html-blocks.ts'

interface DomDocument extends DomElement {
  body: DomElement
  title: string
  cloneNode(deep: boolean): DomDocument
  createElement(name: string): DomElement
  getElementById(id: string): DomElement | null
}

/** What frames a page without being its content. */
const frame = 'nav, footer, [role=navigation], [role=contentinfo], [role=search], [role=dialog], dialog'
const banner =
  '[id*=cookie i], [class*=cookie-], [class*=cookiebanner i], [id*=consent-banner i], [class*=skip-link]'

/** A web page: its main part as headings, lists and tables; its links for the crawler. */
export function readHtml(html: string, baseUrl: string | undefined): Draft {
  const { document: parsed } = parseHTML(
    hasRoot(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  )
  const document = parsed as unknown as DomDocument
  const page = pageLinks(document, baseUrl)
  headFoldedPanels(document)
  const hidden = removeHidden(document)
  const body = document.querySelector('body') ?? document
  const headline = text(document.querySelector('h1'))
  const title = titleOf(document, headline)
  return {
    blocks: mainBlocks(document, body),
    warnings: hidden > 0 ? [{ code: 'hidden_text_left_out', params: { places: hidden } }] : [],
    page,
    ...(title ? { title } : {}),
  }
}

/**
 * The main part is what the page says it is (`main`); else what Readability finds, if that is most of the
 * text: on pages of prices and opening hours it throws away too much; else all but the frame.
 */
function mainBlocks(document: DomDocument, body: DomElement): Block[] {
  const main = document.querySelector('main, [role=main]')
  if (main && size(htmlBlocks(main, { keepAnchors: true })) > 80) {
    for (const element of [...main.querySelectorAll(`nav, ${banner}`)]) element.remove()
    return htmlBlocks(main, { keepAnchors: true })
  }
  const article = readable(document)
  const whole = htmlBlocks(body, { keepAnchors: true })
  for (const element of [...body.querySelectorAll(`${frame}, ${banner}`)]) element.remove()
  const unframed = htmlBlocks(body, { keepAnchors: true })
  if (article && size(article) > size(unframed) * 0.7) return article
  return size(unframed) > 0 ? unframed : whole
}

function readable(document: DomDocument): Block[] | undefined {
  try {
    const article = new Readability(document.cloneNode(true) as never, {
      keepClasses: false,
      serializer: (node) => htmlBlocks(node as unknown as DomElement, { keepAnchors: true }),
    }).parse()
    return (article?.content as Block[] | null | undefined) ?? undefined
  } catch {
    // Deeply nested markup exhausts its recursion; the whole body is read instead.
    return undefined
  }
}

/** Text that a visitor cannot see was not written for them. Folded-out panels are kept. */
function removeHidden(document: DomDocument): number {
  let removed = 0
  for (const element of [...document.querySelectorAll('[style], [hidden]')]) {
    const style = element.getAttribute('style') ?? ''
    const isPanel =
      element.id !== '' || element.hasAttribute('role') || element.getAttribute('hidden') === 'until-found'
    const byStyle =
      /(display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d]))/i.test(style) ||
      /font-size\s*:\s*0(?![.\d])/i.test(style)
    if ((byStyle || element.hasAttribute('hidden')) && !(isPanel && !byStyle)) {
      if ((element.textContent ?? '').trim() !== '') removed += 1
      element.remove()
    }
  }
  return removed
}

function pageLinks(document: DomDocument, baseUrl: string | undefined): PageLinks {
  const base = resolve(document.querySelector('base[href]')?.getAttribute('href'), baseUrl) ?? baseUrl
  const links = new Set<string>()
  for (const anchor of document.querySelectorAll('a[href], area[href]')) {
    if (/\bnofollow\b/i.test(anchor.getAttribute('rel') ?? '')) continue
    const url = resolve(anchor.getAttribute('href'), base)
    if (url && links.size < 2_000) links.add(url)
  }
  const robots = document.querySelector('meta[name=robots i]')?.getAttribute('content') ?? ''
  const canonicalUrl = resolve(document.querySelector('link[rel=canonical]')?.getAttribute('href'), base)
  return {
    links: [...links],
    noIndex: /\b(noindex|none)\b/i.test(robots),
    noFollow: /\b(nofollow|none)\b/i.test(robots),
    ...(canonicalUrl ? { canonicalUrl } : {}),
  }
}

function resolve(href: string | null | undefined, base: string | undefined): string | undefined {
  if (!href) return undefined
  try {
    const url = new URL(href.trim(), base)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
  } catch {
    return undefined
  }
}

function titleOf(document: DomDocument, headline: string): string {
  const shared = document.querySelector('meta[property="og:title"]')?.getAttribute('content')?.trim()
  const title = text(document.querySelector('title')) || shared || headline
  return headline && partsOf(title).includes(headline) ? headline : title
}

/** `Prices | The Bakery`: of a title that also names the site, the part that heads the page names the page. */
const partsOf = (title: string) => title.split(/\s+[|–—·•»:-]+\s+/).map((part) => part.trim())

function text(element: DomElement | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

function size(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0)
}

function hasRoot(html: string): boolean {
  return /<(html|body)[\s>]/i.test(html)
}
