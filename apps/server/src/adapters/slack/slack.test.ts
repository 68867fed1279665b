import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { startSlackService } from '../../../test/slack-service.ts'
import { type StandIn, startStandIn } from '../../../test/stand-in.ts'
import { createSlack } from './index.ts'

const message = {
  messageId: '<1@x>',
  from: 'x',
  to: 'slack',
  subject: 'A & <!channel>',
  html: '',
  text: 'x <@U1> y',
}

describe('messages to Slack', () => {
  let there: StandIn
  before(async () => {
    there = await startStandIn({ status: 200, body: 'ok' })
  })
  after(() => there.stop())
  const send = (link?: string) =>
    createSlack(there.fetch, { webhookUrl: `${there.url}/services/T/B/x` }).send({
      ...message,
      ...(link ? { link } : {}),
    })

  it('are sent as a webhook takes them, and mention nobody by what somebody wrote', async () => {
    await send('https://svar.example/c/1')
    const [asked] = there.asked
    assert.equal(asked?.path, '/services/T/B/x')
    const { text, blocks } = JSON.parse(String(asked?.body))
    assert.equal(text, 'A &amp; &lt;!channel&gt;', 'what its notices show')
    assert.deepEqual(
      blocks.map((block: { text: { text: string } }) => block.text.text),
      ['*<https://svar.example/c/1|A &amp; &lt;!channel&gt;>*\nx &lt;@U1&gt; y'],
    )
  })
  it('are cut to what Slack takes, and never within a character or what stands for one', async (t) => {
    const service = await startSlackService()
    t.after(() => service.stop())
    for (const [before, character] of [
      ['', '&'],
      ['y', '<'],
      ['yy', '&'],
      ['', '🎂'],
      ['y', '🎂'],
    ] as const)
      await service.transport.send({ ...message, text: before + character.repeat(3000) })
    const shown = service.shown()
    assert.deepEqual(service.refused(), [])
    assert.equal(shown.length, 5)
    for (const words of shown) assert.ok(words.isWellFormed() && words.endsWith('…'))
  })
  it('wait when Slack asks for it, and end where the webhook is gone', async () => {
    there.answer = { status: 429, headers: { 'retry-after': '30' } }
    await assert.rejects(send(), { permanent: false, retryAfterS: 30 })
    there.answer = { status: 404, body: 'no_service' }
    await assert.rejects(send(), { permanent: true })
  })
})
