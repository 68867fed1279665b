import { type Locale, locales } from '@svar/contract'
import type { Business, DemoDocument, Office } from './content.ts'
import { type Html, html } from './html.ts'
import { openingHours } from './opening-hours.ts'
import { type SiteTexts, siteTexts } from './texts/texts.ts'

/** All that a page of the site is made from. */
export type Site = {
  locale: Locale
  texts: SiteTexts
  business: Business
  office: Office
  documents: DemoDocument[]
  baseUrl: string
  widgetSrc: string
  widgetKey: string
}

export type Page = {
  slug: string
  /** The style sheets it needs besides those of every page. */
  styles: string[]
  title: string
  description: string
  content: Html
  isMissing?: boolean
}

/** A whole page: head, header, what the page says, footer, and the one line that puts Svar into the corner. */
export function renderLayout(site: Site, page: Page): string {
  const { locale, texts, widgetSrc, widgetKey } = site
  return `<!doctype html>\n${html`<html lang="${locale}">
${renderHead(site, page)}
<body>
<a class="skip" href="#content">${texts.skip}</a>
${renderHeader(site, page)}
<main id="content" tabindex="-1">
${page.content}
</main>
${renderFooter(site)}
<script src="/demo/assets/demo.js" defer></script>
<script src="${widgetSrc}" data-key="${widgetKey}" data-locale="${locale}" async></script>
</body>
</html>`}\n`
}

/** The address of a page, relative to the server; the empty slug is the locale's home. */
export function pathTo(locale: Locale, slug = ''): string {
  return slug ? `/demo/${locale}/${slug}` : `/demo/${locale}`
}

function renderHead({ locale, baseUrl, business }: Site, page: Page): Html {
  const address = (to: Locale) => new URL(pathTo(to, page.slug), baseUrl).href
  const alternates = locales.map(
    (to) => html`<link rel="alternate" hreflang="${to}" href="${address(to)}">\n`,
  )
  const links = html`<link rel="canonical" href="${address(locale)}">\n${alternates}`
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · ${business.name}</title>
<meta name="description" content="${page.description}">
<meta name="theme-color" content="#fbe3c4">
<meta property="og:title" content="${page.title} · ${business.name}">
<meta property="og:description" content="${page.description}">
<meta property="og:locale" content="${locale.replace('-', '_')}">
${page.isMissing ? html`<meta name="robots" content="noindex">` : links}
<link rel="icon" href="/demo/assets/favicon.svg" type="image/svg+xml">
${['demo', 'frame', ...page.styles].map((name) => html`<link rel="stylesheet" href="/demo/assets/${name}.css">\n`)}</head>`
}

function renderHeader(site: Site, page: Page): Html {
  const { texts, office, locale, business } = site
  const link = (slug: string, label: string) =>
    html`<li><a href="${pathTo(locale, slug)}"${current(slug === page.slug)}>${label}</a></li>`
  const shown = texts.navigation.filter(({ slug }) =>
    site.documents.some((document) => document.slug === slug),
  )
  return html`<header class="top">
<a class="brand" href="${pathTo(locale)}">${mark}<span>${business.name}</span></a>
<nav class="wide" aria-label="${texts.menu}"><ul>${shown.map(({ slug, label }) => link(slug, label))}</ul></nav>
<a class="phone" href="tel:${office.phone.replace(/[^+\d]/g, '')}">${office.phone}</a>
${renderLanguages(site, page)}
<details class="menu narrow"><summary>${texts.menu}</summary>
<nav aria-label="${texts.menu}"><ul>${site.documents.map(({ slug, title }) => link(slug, title))}</ul></nav></details>
</header>`
}

function renderLanguages({ locale, texts }: Site, page: Page): Html {
  const slug = page.isMissing ? '' : page.slug
  const choices = locales.map(
    (to) =>
      html`<li><a href="${pathTo(to, slug)}" lang="${to}" hreflang="${to}"${current(to === locale)}>${siteTexts[to].ownName}</a></li>`,
  )
  return html`<details class="menu languages"><summary aria-label="${texts.ownName}. ${texts.chooseLanguage}">${globe}<span>${texts.ownName}</span></summary>
<ul>${choices}</ul></details>`
}

function current(isCurrent: boolean): Html | false {
  return isCurrent && html` aria-current="page"`
}

function renderFooter({ locale, texts, office, business, documents }: Site): Html {
  const hours = openingHours(business.openingHours, locale)
  return html`<footer class="bottom">
<div class="columns">
<div class="about"><a class="brand" href="${pathTo(locale)}">${mark}<span>${business.name}</span></a><p>${texts.footer.since}</p></div>
<div><h2>${texts.footer.contact}</h2><ul>
<li><a href="tel:${office.phone.replace(/[^+\d]/g, '')}">${office.phone}</a></li>
<li><a href="mailto:${office.email}">${office.email}</a></li>
<li>${office.address}</li></ul></div>
<div><h2>${texts.footer.hours}</h2><ul>${hours.map(({ days, times }) => html`<li><span class="days">${days}</span> ${times}</li>`)}</ul></div>
<div class="pages"><h2>${texts.footer.pages}</h2><ul>${documents.map(({ slug, title }) => html`<li><a href="${pathTo(locale, slug)}">${title}</a></li>`)}</ul></div>
</div>
<p class="demo">${texts.footer.demo}</p>
</footer>`
}

const mark = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><rect width="32" height="32" rx="7"/><path d="M10.8 20V8m-3.2 3.2 3.2-3.2 3.2 3.2M21.2 20V8m-3.2 3.2 3.2-3.2 3.2 3.2M7.5 25h17"/></svg>`
const globe = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3.5 12h17M12 3c2.5 2.4 3.8 5.4 3.8 9s-1.3 6.6-3.8 9c-2.5-2.4-3.8-5.4-3.8-9S9.5 5.4 12 3Z"/></svg>`
