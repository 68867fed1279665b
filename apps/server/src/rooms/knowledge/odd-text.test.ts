import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Faq, Passage, Source } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { knowledge, searchKnowledge, suggestQuestions } from './index.ts'

/** Each has broken some program: it must come back as it was, and break nothing. */
const oddTexts = [
  'undefined',
  'true',
  'TRUE',
  '-1e1000',
  '0x0',
  '%s%n%x',
  '%',
  '_',
  '\\',
  "' OR 1=1 --",
  '"; drop table faqs; --',
  '<script>alert(1)</script>',
  '{{7*7}} $\u007b7*7} #{7*7}',
  '../../../../etc/passwd',
  'javascript:alert(1)',
  '\u0001\u0008\u001f\u007f',
  '\u200b\u200d\ufeff\u2028',
  '\u202eevil\u202c',
  'Ω≈ç√∫˜µ≤≥÷ åß∂ƒ©˙∆˚¬…æ',
  '田中さんにあげて下さい',
  'الكل في المجمو عة',
  '👩‍👩‍👧‍👦🏳️‍🌈🇳🇴',
  'Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮',
  'ﬀﬁ ⅷ ½ ＦＵＬＬ',
  '| a | b |\n| --- |',
  '# \n## \n- \n1. ',
  '```\nunclosed',
  '\ffrom one page\fto the next',
  'a'.repeat(4000),
]

describe('odd text', () => {
  let house: TestHouse
  let a: TestTenant
  before(async () => {
    house = await startTestHouse({ rooms: [knowledge] })
    ;({ a } = await house.twoTenants())
  })
  after(() => house?.stop())

  const call = <T>(method: 'GET' | 'POST', url: string, payload?: object) =>
    a.as<T>(a.agent, { method, url: `/api/knowledge${url}`, ...(payload ? { payload } : {}) })

  it('comes back from questions and answers letter by letter', async () => {
    for (const text of oddTexts) {
      const question = text.slice(0, 500)
      const added = await call<Faq>('POST', '/faqs', {
        question,
        answer: text,
        alternatives: [question],
        locale: 'en-GB',
      })
      assert.equal(added.status, 200, JSON.stringify({ text, body: added.body }))
      assert.deepEqual([added.body.question, added.body.answer], [question, text])
    }
    const exported = await call<{ faqs: { answer: string }[] }>('GET', '/faqs/export')
    assert.deepEqual(new Set(exported.body.faqs.map(({ answer }) => answer)), new Set(oddTexts))
  })

  it('is read as a source without failing, and is searched for without failing', async () => {
    for (const text of oddTexts) {
      const added = await call<Source>('POST', '/texts', { title: text.slice(0, 300), text })
      assert.equal(added.body.state, 'ready', JSON.stringify({ text, body: added.body }))
      const { items } = (await call<{ items: Passage[] }>('GET', `/sources/${added.body.id}/passages`)).body
      assert.ok(items.length > 0, JSON.stringify(text))
      await searchKnowledge(house.platform, a.tenantId, { question: text, locale: 'en-GB' })
      await suggestQuestions(house.platform, a.tenantId, text, 'en-GB', 5)
      assert.equal((await call('GET', `/search?q=${encodeURIComponent(text.slice(0, 1000))}`)).status, 200)
      assert.equal((await call('GET', `/faqs?q=${encodeURIComponent(text.slice(0, 200))}`)).status, 200)
    }
  })

  it('that the database cannot hold is refused: half a letter, and NUL by its name', async () => {
    const half = await call('POST', '/texts', { title: 'x', text: 'half a letter \udc00 here' })
    assert.equal(half.status, 400)
    const nul = await call('POST', '/texts', { title: 'x', text: 'a\u0000b' })
    assert.equal(nul.status, 400)
    assert.match(nul.body.error?.message ?? '', /NUL/)
  })

  it('of letters outside the first plane is never cut in the middle of one', async () => {
    const text = '🚚'.repeat(3000)
    const added = await call<Source>('POST', '/texts', { title: 'x', text })
    assert.equal(added.body.state, 'ready')
  })
})
