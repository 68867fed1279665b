import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { locales } from '@svar/contract'
import type { TemplateName, TemplateParams } from './templates/all.ts'
import { render } from './templates/index.ts'

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
  ticket_received: { name: nasty, number: nasty, about: nasty, link },
  ticket_reply: { agentName: nasty, number: nasty, about: nasty, words: nasty, link },
  error_alert: { kind: 'rising', project: nasty, title: nasty, where: nasty, events: 1, users: 1, link },
  system_alert: { what: nasty, detail: nasty, link },
  mentioned: { by: nasty, words: nasty, link },
  transferred: { by: nasty, words: nasty, link },
  conversation_at_risk: { customer: nasty, mood: nasty, words: nasty, link },
  ticket_promise: { number: nasty, about: nasty, state: 'broken', target: 'resolution', link },
  daily_report: {
    day: '2026-11-20',
    dayBefore: '2026-11-13',
    figures: {
      conversations: { now: 1200, before: 0 },
      answeredAlone: { now: 1, before: 0 },
      handledByPerson: { now: 1, before: 0 },
      resolved: { now: 7, before: 0 },
      firstReplyS: { now: 5400, before: null },
      satisfied: { now: 1, before: 0 },
      scores: { now: 2, before: 0 },
      tickets: { now: 1, before: 0 },
      errors: { now: 0, before: 0 },
    },
    waiting: 3,
    questions: [{ text: nasty, times: 4 }],
    topErrors: [{ text: nasty, times: 5 }],
    isPartOnly: true,
    link,
    choicesLink: link,
  },
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
    assert.equal(on('#ffe900'), '#16181d')
    assert.equal(on('#12306b'), '#ffffff')
    assert.equal(on('red;background:url(x)'), '#ffffff')
  })

  it('can be read in the dark, also where no brand colour is set', () => {
    for (const { mail } of everyMail) {
      assert.match(mail.html, /<meta name="color-scheme" content="light dark">/)
      assert.match(mail.html, /@media \(prefers-color-scheme:dark\)\{/)
    }
    const { html } = render('magic_link', { name: 'A', link }, 'nb', { name: 'A', color: null })
    assert.match(html, /class="plain"/)
  })

  it('offer to unsubscribe where they are told how, in both forms', () => {
    for (const locale of locales) {
      const unsubscribe = 'https://svar.example/unsubscribe/x'
      const brand = { name: 'A', color: null }
      const mail = render('ticket_received', examples.ticket_received, locale, brand, { unsubscribe })
      assert.ok(mail.html.includes(`href="${unsubscribe}"`) && mail.body.includes(unsubscribe), locale)
    }
  })

  it('take a workspace’s own words, in which what people wrote is still only text', () => {
    const own = {
      subject: 'Hei {{ name }}, {{about}}',
      intro: 'Første.\n\n<b>{{number}}</b> {{name}}',
    }
    const params = { name: '{{number}}\r\nBcc: x@y.example', number: '$& <i>', about: nasty, link }
    const mail = render('ticket_received', params, 'nb', { name: 'A', color: null }, { own })
    assert.ok(mail.subject.startsWith('Hei {{number}} Bcc: x@y.example, <script>'), mail.subject)
    assert.doesNotMatch(mail.subject, /[\r\n]/)
    assert.ok(mail.html.includes('&lt;b&gt;$&amp; &lt;i&gt;&lt;/b&gt;'))
    assert.doesNotMatch(mail.html, /<b>|<i>/)
    const ours = { name: 'A', color: null }
    const without = render('transcript', examples.transcript, 'nb', ours, { own: { button: 'finnes ikke' } })
    assert.doesNotMatch(without.html, /finnes ikke/)
    assert.match(mail.body, /Første\.\n\n<b>/)
  })

  it('of an error say in the subject which one, in short', () => {
    const about = { kind: 'new' as const, project: 'shop', where: '', events: 1, users: 1, link }
    const subjectOf = (title: string) =>
      render('error_alert', { ...about, title }, 'nb', { name: 'A', color: null }).subject
    assert.equal(subjectOf('TypeError: x'), 'Ny feil i shop – TypeError: x')
    assert.equal(subjectOf(''), 'Ny feil i shop')
    assert.match(subjectOf('😀'.repeat(200)), /^Ny feil i shop – (😀){80}…$/u)
    assert.equal(subjectOf('a\r\nBcc: x@y.example'), 'Ny feil i shop – a Bcc: x@y.example')
  })

  it('never turn the direction of a subject around', () => {
    const params = { name: 'a', number: 'T-1', about: '\u202Egnp.exe', link }
    assert.doesNotMatch(render('ticket_received', params, 'nb', { name: 'A', color: null }).subject, /\u202E/)
  })

  it('of a day show each figure beside that weekday’s before, and leave out what nobody knows', () => {
    const brand = { name: 'Alfa', color: null }
    const { body } = render('daily_report', examples.daily_report, 'en-GB', brand)
    assert.match(body, /Conversations: 1,200 \(Fri 13 Nov: 0\)/)
    assert.match(body, /Known to be resolved: 7 of 1,200\n/)
    assert.match(body, /First reply, median: 1\.5 hrs?\n/)
    assert.match(body, /Satisfied customers: 1 of 2\n/)
    const { figures } = examples.daily_report
    const unknown = { ...figures, firstReplyS: { now: null, before: 60 }, scores: { now: 0, before: 3 } }
    const quiet = render('daily_report', { ...examples.daily_report, figures: unknown }, 'en-GB', brand)
    assert.doesNotMatch(quiet.body, /First reply|Satisfied/)
  })

  it('say in every language what is measured, of clicks only where there is a link', () => {
    for (const locale of locales) {
      const brand = { name: 'Åse & Sønn', color: null }
      const said = (name: 'reply_while_away' | 'transcript', measures: ('opens' | 'clicks')[]) =>
        render(name, examples[name], locale, brand, { measures })
      const plain = said('reply_while_away', [])
      const measured = said('reply_while_away', ['opens', 'clicks'])
      assert.deepEqual(measured.measures, ['opens', 'clicks'])
      assert.equal(
        measured.body.split('Åse & Sønn').length,
        plain.body.split('Åse & Sønn').length + 1,
        locale,
      )
      assert.deepEqual(said('transcript', ['opens', 'clicks']).measures, ['opens'])
      assert.equal(said('transcript', ['clicks']).body, said('transcript', []).body)
    }
  })
})
