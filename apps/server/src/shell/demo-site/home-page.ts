import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { locales } from '@svar/contract'
import { type Question, readQuestions } from './content.ts'
import { Html, html } from './html.ts'
import { type Page, pathTo, type Site } from './layout.ts'
import { renderFirstTable } from './markdown.ts'

const street = new Html(readFileSync(join(import.meta.dirname, 'assets/street.svg'), 'utf8'))
const questionsShown = 7

/** The front page. What rests on a document or on questions is left out where the locale has none. */
export function homePage(site: Site): Page {
  return {
    slug: '',
    styles: ['opening', 'offer', 'answers'],
    title: site.office.tagline,
    description: site.texts.description,
    content: html`${hero(site)}${services(site)}${prices(site)}${steps(site)}${promises(site)}${questions(site)}${offices(site)}`,
  }
}

function hero({ texts: { hero }, office, locale }: Site): Html {
  const choices = hero.choices.map(
    ({ label, question }) => html`<option value="${question}">${label}</option>`,
  )
  return html`<section class="hero">
<div class="hero-words">
<h1>${office.tagline}</h1>
<p class="lede">${hero.lede}</p>
<form class="ask" action="${pathTo(locale, 'prices')}">
<label for="what">${hero.pick}</label>
<div class="ask-row"><select id="what" data-questions>${choices}</select><button class="button">${hero.ask}</button></div>
<p class="note">${hero.note}</p>
</form>
</div>
${street}
</section>`
}

function services({ texts: { services }, locale }: Site): Html {
  const tiles = services.items.map(
    ({ slug, picture, title, text }) => html`<li class="tile tile-${picture}">
<img src="/demo/assets/spot-${picture}.svg" alt="" width="240" height="180" loading="lazy">
<h3><a href="${pathTo(locale, slug)}">${title}</a></h3><p>${text}</p></li>`,
  )
  return html`<section class="services column"><div class="intro"><h2>${services.title}</h2><p>${services.lede}</p></div><ul class="tiles">${tiles}</ul></section>`
}

/** The first table of the document about prices: what the site shows and what the assistant knows are one text. */
function prices({ texts: { prices }, documents, locale }: Site): Html | false {
  const document = documents.find(({ slug }) => slug === 'prices')
  const table = document && renderFirstTable(document.markdown)
  if (!table) return false
  return html`<section class="prices column"><div class="prices-words"><h2>${prices.title}</h2><p>${prices.text}</p>
<a class="arrow" href="${pathTo(locale, 'prices')}">${prices.link}</a></div>${table}</section>`
}

function steps({ texts: { steps } }: Site): Html {
  const items = steps.items.map(
    ({ title, text }) => html`<li><div class="label"><h3>${title}</h3><p>${text}</p></div></li>`,
  )
  return html`<section class="steps column"><h2>${steps.title}</h2><ol>${items}</ol></section>`
}

function promises({ texts: { promises } }: Site): Html {
  const items = promises.items.map(({ title, text }) => html`<li><h3>${title}</h3><p>${text}</p></li>`)
  return html`<section class="promises"><div class="promises-inner"><h2>${promises.title}</h2><ul>${items}</ul></div></section>`
}

function questions(site: Site): Html | false {
  const shown = readQuestions(site.locale).slice(0, questionsShown)
  if (shown.length === 0) return false
  const { questions, chat } = site.texts
  const entry = ({ question, answer }: Question) =>
    html`<details><summary>${question}</summary><p>${answer}</p></details>`
  return html`<section class="questions column"><div class="questions-words"><h2>${questions.title}</h2><p>${questions.lede}</p>
<a class="button quiet" href="${pathTo(site.locale, 'booking')}" data-open-chat>${chat}</a></div>
<div class="questions-list">${shown.map(entry)}</div></section>`
}

function offices({ texts: { offices }, business, locale }: Site): Html {
  const items = locales.map((to) => {
    const { city, address } = business.locales[to]
    return html`<li${to === locale && html` class="here"`}><a href="${pathTo(to)}" hreflang="${to}">${city}</a><span>${address}</span></li>`
  })
  return html`<section class="offices column last"><div class="intro"><h2>${offices.title}</h2><p>${offices.lede}</p></div><ul>${items}</ul></section>`
}
