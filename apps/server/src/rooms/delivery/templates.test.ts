import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { locales } from '@svar/contract'
import { render, type TemplateName, type TemplateParams } from './templates/index.ts'

const nasty = `<script>alert(1)</script>"'&\r\nBcc: x@y.example`
const link = 'https://svar.example/page?a=1&b=2'
const examples: { [T in TemplateName]: TemplateParams[T] } = {
  magic_link: { name: nasty, link },
  invitation: { inviterName: nasty, link },
  person_requested: { customer: nasty, words: nasty, link },
  transcript: {
    messages: [{ author: nasty, text: nasty, at: new Date('2026-11-21T02:00:00Z') }],
    timeZone: 'Europe/Oslo',
  },
  reply_while_away: { agentName: nasty, words: nasty, link },
}
const names = Object.keys(examples) as TemplateName[]
const everyMail = locales.flatMap((locale) =>
  names.map((name) => ({
    name,
    locale,
    mail: render(name, examples[name], locale, { name: `Åse & Sønn ${nasty}`, color: '#0b5fff' }),
  })),
)

describe('mail templates', () => {
  it('make a subject, a page and a plain text in every language', () => {
    for (const { name, locale, mail } of everyMail) {
      assert.ok(
        mail.subject.length > 3 && mail.html.includes(`lang="${locale}"`) && mail.body.length > 20,
        `${name} ${locale}`,
      )
      assert.ok(!/\bundefined\b|\[object|\bnull\b/.test(mail.subject + mail.body), `${name} ${locale}`)
    }
  })

  it('never break a line in a subject', () => {
    for (const { mail } of everyMail) assert.doesNotMatch(mail.subject, /[\r\n]/)
  })

  it('show what people wrote as text, never as markup', () => {
    for (const { name, mail } of everyMail) assert.ok(!mail.html.includes('<script'), name)
  })

  it('load nothing when they are opened', () => {
    for (const { name, mail } of everyMail) {
      assert.doesNotMatch(mail.html, /<(img|link|iframe|video|object|embed)\b|url\(|@import|\bsrc=/i, name)
      const addresses = (mail.html.match(/https?:\/\/[^"<\s]+/g) ?? []).filter(
        (address) => !address.startsWith('https://svar.example/page'),
      )
      assert.deepEqual(addresses, [], name)
    }
  })

  it('leave out a button whose link is none', () => {
    const { html } = render(
      'person_requested',
      { customer: '', words: 'x', link: 'javascript:alert(1)' },
      'nb',
      { name: 'A', color: null },
    )
    assert.doesNotMatch(html, /<a /)
  })

  it('write on the brand colour in what can be read on it', () => {
    const on = (color: string) =>
      /border-radius:8px;background:[^;]+;color:(#\w+)/.exec(
        render('magic_link', { name: 'A', link }, 'nb', { name: 'A', color }).html,
      )?.[1]
    assert.equal(on('#ffe900'), '#000000')
    assert.equal(on('#12306b'), '#ffffff')
    assert.equal(on('red;background:url(x)'), '#ffffff')
  })
})
