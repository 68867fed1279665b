import type { DemoDocument } from './content.ts'
import { html } from './html.ts'
import { type Page, pathTo, type Site } from './layout.ts'
import { firstParagraph, renderMarkdown } from './markdown.ts'

/** A page for one document of the demo's knowledge, with its headings beside it and the others below. */
export function documentPage({ locale, texts, business, documents }: Site, document: DemoDocument): Page {
  const { content, headings } = renderMarkdown(document.markdown)
  const others = documents.filter(({ slug }) => slug !== document.slug)
  const { onThisPage, more, askTitle, askText } = texts.document
  return {
    slug: document.slug,
    styles: ['document'],
    title: document.title,
    description: firstParagraph(document.markdown),
    content: html`<div class="document column">
<div class="document-head"><a class="back" href="${pathTo(locale)}">${business.name}</a><h1>${document.title}</h1></div>
<nav class="contents" aria-label="${onThisPage}"><p>${onThisPage}</p>
<ol>${headings.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}</ol></nav>
<article class="prose">${content}</article>
<aside class="asking"><h2>${askTitle}</h2><p>${askText}</p><a class="button" href="${pathTo(locale, 'booking')}" data-open-chat>${texts.chat}</a></aside>
</div>
<nav class="others column last" aria-label="${more}"><h2>${more}</h2>
<ul>${others.map(({ slug, title }) => html`<li><a href="${pathTo(locale, slug)}">${title}</a></li>`)}</ul></nav>`,
  }
}

/** What stands where no page is. */
export function missingPage({ locale, texts: { notFound } }: Site): Page {
  return {
    slug: '',
    styles: ['document'],
    title: notFound.title,
    description: notFound.text,
    isMissing: true,
    content: html`<div class="missing column last"><img src="/demo/assets/spot-packing.svg" alt="" width="240" height="180">
<h1>${notFound.title}</h1><p>${notFound.text}</p><a class="button" href="${pathTo(locale)}">${notFound.link}</a></div>`,
  }
}
