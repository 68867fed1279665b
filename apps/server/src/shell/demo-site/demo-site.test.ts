import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { locales } from '@svar/contract'
import {
  demoAssets,
  demoFonts,
  readBusiness,
  readDocuments,
  readQuestions,
  renderDemoPage,
  renderDemoRobots,
  renderDemoSitemap,
} from './index.ts'
import { siteTexts } from './texts/texts.ts'

const address = { widgetSrc: '/widget/svar.js', widgetKey: 'pk_demo', baseUrl: 'http://localhost:3002' }
const page = (locale: string, slug?: string) => renderDemoPage({ locale, page: slug, ...address })
const slugsOf = (locale: (typeof locales)[number]) => readDocuments(locale).map(({ slug }) => slug)
const hostile = `"><img src=x onerror=alert(1)>'&`

test('every locale has the same twelve documents', () => {
  const slugs = slugsOf('nb')
  assert.equal(slugs.length, 12)
  for (const locale of locales) assert.deepEqual(slugsOf(locale), slugs, locale)
})

test('every locale has as many questions as the others, each with its answer', () => {
  for (const locale of locales) {
    const questions = readQuestions(locale)
    assert.equal(questions.length, readQuestions('nb').length, locale)
    assert.equal(new Set(questions.map(({ question }) => question)).size, questions.length, locale)
    for (const { question, answer } of questions)
      assert.ok(question.trim() && answer.trim(), `${locale}: ${question}`)
  }
})

test('every document states its title and its slug, and the slug is the name of the file', () => {
  for (const locale of locales) {
    for (const slug of slugsOf('nb')) {
      const file = join(import.meta.dirname, '../../../../../templates/demo/knowledge', locale, `${slug}.md`)
      const [, frontMatter = ''] = readFileSync(file, 'utf8').split('---\n')
      assert.match(frontMatter, /^title: \S.*$/m, file)
      assert.match(frontMatter, new RegExp(`^slug: ${slug}$`, 'm'), file)
    }
  }
})

test('every locale has an office, a greeting and three questions to start with', () => {
  const { locales: offices } = readBusiness()
  for (const locale of locales) {
    const { greeting, starters, address, phone, email } = offices[locale]
    assert.ok(greeting && address && phone && email, locale)
    assert.equal(starters.length, 3, locale)
  }
})

test('what an office says of itself stands in its document about booking', () => {
  const { locales: offices } = readBusiness()
  for (const locale of locales) {
    const booking = readDocuments(locale).find(({ slug }) => slug === 'booking')?.markdown ?? ''
    assert.ok(booking.includes(offices[locale].email), locale)
    assert.ok(booking.includes(offices[locale].address), locale)
  }
})

test('every page of every locale renders, with its language, its heading and the line for the widget', () => {
  for (const locale of locales) {
    for (const slug of ['', ...slugsOf(locale)]) {
      const { status, html } = page(locale, slug)
      assert.equal(status, 200)
      assert.match(html, new RegExp(`<html lang="${locale}">`))
      assert.equal(html.match(/<h1>/g)?.length, 1, `${locale}/${slug}`)
      assert.match(
        html,
        new RegExp(
          `<script src="/widget/svar.js" data-key="pk_demo" data-locale="${locale}" async></script>\n</body>`,
        ),
      )
    }
  }
})

test('no page leaves Markdown marks behind, and every link inside the site leads somewhere', () => {
  const paths = new Set<string>()
  for (const locale of locales) {
    for (const slug of ['', ...slugsOf(locale)]) {
      const { html } = page(locale, slug)
      const shown = html.replace(/<[^>]+>/g, '')
      assert.doesNotMatch(shown, /\*\*|^#+ |\|/m, `${locale}/${slug}`)
      for (const [, path = ''] of html.matchAll(/href="\/demo\/([^"#]*)"/g)) paths.add(path)
      for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) assert.ok(html.includes(`id="${id}"`), `#${id}`)
    }
  }
  for (const path of paths) assert.ok(leadsSomewhere(path), path)
})

function leadsSomewhere(path: string): boolean {
  if (path.startsWith('assets/')) return existsSync(join(demoAssets, path.slice('assets/'.length)))
  const [locale = '', slug] = path.split('/')
  return page(locale, slug).status === 200
}

test('a page needs no inline style, no inline script and nobody else', () => {
  for (const slug of ['', 'prices', 'nowhere']) {
    const { html } = page('nb', slug)
    assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|javascript:/i)
    assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)/i)
    for (const [, source = ''] of html.matchAll(/(?:src|<link rel="stylesheet" href)="([^"]+)"/g)) {
      assert.match(source, /^\//)
    }
  }
})

test('what comes from outside is escaped wherever it is shown', () => {
  const { html } = renderDemoPage({
    locale: 'nb',
    page: '',
    widgetSrc: hostile,
    widgetKey: hostile,
    baseUrl: address.baseUrl,
  })
  assert.doesNotMatch(html, /<img src=x/)
  const missing = page(hostile, hostile)
  assert.equal(missing.status, 404)
  assert.doesNotMatch(missing.html, /onerror/)
})

test('an address without a page answers 404, in its language where that is known', () => {
  const { status, html } = page('sv', 'jobs')
  assert.equal(status, 404)
  assert.ok(html.includes(siteTexts.sv.notFound.title))
  assert.equal(page('xx').status, 404)
  assert.equal(page('nb', '../business').status, 404)
})

test('every style sheet, script, picture and font that the site names is there', () => {
  const { html } = page('nb')
  const named = [...html.matchAll(/\/demo\/assets\/([\w.-]+)/g)].map(([, name = '']) => name)
  assert.ok(named.length > 10)
  for (const name of named) assert.ok(existsSync(join(demoAssets, name)), name)
  for (const sheet of named.filter((name) => name.endsWith('.css'))) {
    for (const [, name = ''] of readFileSync(join(demoAssets, sheet), 'utf8').matchAll(/url\("([^"]+)"\)/g)) {
      assert.ok(existsSync(join(demoAssets, name)) || existsSync(join(demoFonts, name)), name)
    }
  }
})

test('the sitemap lists every page of every locale, and robots.txt names the sitemap', () => {
  const sitemap = renderDemoSitemap('https://example.com')
  assert.equal(sitemap.match(/<loc>/g)?.length, locales.length * 13)
  assert.ok(sitemap.includes('<loc>https://example.com/demo/en-US/not-moved</loc>'))
  assert.match(renderDemoRobots('https://example.com'), /Sitemap: https:\/\/example\.com\/demo\/sitemap\.xml/)
})
