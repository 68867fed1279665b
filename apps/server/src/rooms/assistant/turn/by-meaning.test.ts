import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type EmbeddingServer, startEmbeddingServer } from '../../../../test/embedding-server.ts'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { conversations } from '../../conversations/index.ts'
import { customers } from '../../customers/index.ts'
import { delivery } from '../../delivery/index.ts'
import { knowledge } from '../../knowledge/index.ts'
import { askAssistant, assistant } from '../index.ts'

/** Made-up words that only the endpoint knows the meaning of. */
const things =
  'sykkel ski telt kano tau lykt ovn sekk kart jakke støvel vott lue pledd benk bord lampe skap hylle seng stol kopp fat kniv gryte bøtte stige hammer spade rive sag øks'.split(
    ' ',
  )
const synonyms = [
  ...things.map((thing) => [thing, `${thing}oza`]),
  ['reparere', 'mekke'],
  ['koster', 'takst'],
]

describe('answering by meaning', () => {
  let server: EmbeddingServer
  let house: TestHouse
  let a: TestTenant
  before(async () => {
    server = await startEmbeddingServer(synonyms)
    server.dimensions = 512
    house = await startTestHouse({
      rooms: [delivery, customers, knowledge, conversations, assistant],
      work: true,
      allowPrivate: [new URL(server.url).host],
    })
    ;({ a } = await house.twoTenants())
    const faqs = things.map((thing) => ({
      question: `Reparere ${thing}?`,
      answer: `${thing}mesteren hjelper.`,
      locale: 'nb',
    }))
    await a.as(a.owner, { method: 'POST', url: '/api/knowledge/faqs/import', payload: { faqs } })
  })
  after(async () => {
    await house?.stop()
    await server?.stop()
  })
  const ask = (question: string) =>
    askAssistant(house.platform, a.tenantId, { question, locale: 'nb', engine: 'builtin' })
  const paraphrase = 'Mekke kanooza?'

  it('what is asked in other words is not held before, and answered from its passage after', async () => {
    const before = await ask(paraphrase)
    assert.equal(before.answer.held, false)
    await a.as(a.owner, {
      method: 'PUT',
      url: '/api/knowledge/embeddings',
      payload: { provider: 'compatible', baseUrl: server.url, model: 'words-1' },
    })
    await house.settled()
    const answer = await ask(paraphrase)
    assert.equal(answer.meaning, 'used')
    assert.match(answer.answer.text, /kanomesteren/)
    const [first] = answer.passages
    assert.ok(first?.used && (first.similarity ?? 0) > 0.5)
  })

  it('what nothing is known of is not answered with the nearest thing', async () => {
    for (const question of ['Mekke romskip?', 'Hvem vant kampen?', 'Takst for kanooza?']) {
      const { answer, meaning } = await ask(question)
      assert.equal(meaning, 'used', question)
      assert.equal(answer.held, false, question)
    }
  })

  it('a short follow-up is asked in all its ways by one call', async () => {
    server.requests.length = 0
    const history = [{ from: 'customer' as const, text: 'Reparere sykkel?' }]
    await askAssistant(house.platform, a.tenantId, {
      question: 'Og loftet?',
      history,
      locale: 'nb',
      engine: 'builtin',
    })
    assert.equal(server.requests.length, 1)
    assert.ok((server.requests[0]?.input.length ?? 0) > 1)
  })

  it('a customer is answered by words while the endpoint is away', async () => {
    server.mood = { status: 500 }
    const answer = await ask('Kan dere reparere sekk?')
    assert.equal(answer.meaning, 'failed')
    assert.match(answer.answer.text, /sekkmesteren/)
  })
})
