import assert from 'node:assert/strict'
import { afterEach, describe, it } from 'node:test'
import { simpleParser } from 'mailparser'
import { freePort } from '../../../test/free-port.ts'
import { type MailServerBehaviour, startMailServer } from '../../../test/mail-server.ts'
import type { Mail } from '../../kernel/ports.ts'
import { createMailTransport } from './index.ts'

const mail: Mail = {
  messageId: '<0198c9a0@svar.example>',
  from: '"Åse & Sønn" <svar@svar.example>',
  to: 'kari@kunde.example',
  subject: 'Hei på deg – æøå',
  html: '<p>Hei æøå</p>',
  text: 'Hei æøå\n.\nen linje med punktum over',
}

describe('mail over SMTP', () => {
  const stops: (() => void)[] = []
  afterEach(() => {
    for (const stop of stops.splice(0)) stop()
  })
  const start = async (behaviour: MailServerBehaviour) => {
    const server = await startMailServer(behaviour)
    stops.push(server.close)
    return server
  }
  const through = (url: string, one: Mail = mail, answerMs?: number) => {
    const transport = createMailTransport(url, answerMs)
    stops.push(() => transport.close?.())
    return transport.send(one)
  }
  const sendTo = async (behaviour: MailServerBehaviour, one: Mail = mail, answerMs?: number) => {
    const { url, taken } = await start(behaviour)
    return { taken, sent: through(url, one, answerMs) }
  }
  type Answers = NonNullable<MailServerBehaviour['answers']>
  const failure = (permanent: boolean, maybeTaken: boolean) => ({ name: 'SmtpError', permanent, maybeTaken })

  it('arrives as it was written, in both forms, under its Message-ID', async () => {
    const { taken, sent } = await sendTo({})
    await sent
    const read = await simpleParser(Buffer.from(taken[0]?.text ?? '', 'latin1'))
    assert.equal(read.messageId, mail.messageId)
    assert.equal(read.subject, mail.subject)
    assert.equal(read.from?.value[0]?.name, 'Åse & Sønn')
    assert.equal(read.text?.trim(), mail.text)
    assert.equal(read.html ? read.html.trim() : '', mail.html)
    assert.equal(read.headers.get('auto-submitted'), 'auto-generated')
  })

  it('that is refused for good says so', async () => {
    await assert.rejects(
      (await sendTo({ answers: { recipient: '550 no such user' } })).sent,
      failure(true, false),
    )
    await assert.rejects((await sendTo({ answers: { text: '554 not wanted' } })).sent, failure(true, false))
  })

  it('that is refused for what its sender is or may do can be sent another time, and by somebody else', async () => {
    const refusals: Answers[] = [
      { connect: '554 5.7.1 Service unavailable; your address is blocked' },
      { sender: '553 5.7.1 Sender address rejected: not owned by user' },
      { sender: '530 5.7.0 Must issue a STARTTLS command first' },
      { recipient: '554 5.7.1 <kari@kunde.example>: Relay access denied' },
      { recipient: '550 relay not permitted' },
      { text: '550 5.4.5 Daily user sending quota exceeded' },
      { text: '554 5.2.252 SendAsDenied; not allowed to send as post@nordlys.example' },
    ]
    for (const answers of refusals)
      await assert.rejects((await sendTo({ answers })).sent, failure(false, false), JSON.stringify(answers))
  })

  it('that is too large is refused for good', async () => {
    const answers = { sender: '552 5.3.4 Message size exceeds fixed limit' }
    await assert.rejects((await sendTo({ answers })).sent, failure(true, false))
  })

  it('that is refused for now may be tried again', async () => {
    await assert.rejects(
      (await sendTo({ answers: { recipient: '451 try later' } })).sent,
      failure(false, false),
    )
    await assert.rejects((await sendTo({ answers: { text: '452 no room' } })).sent, failure(false, false))
  })

  it('whose recipient is put off says nothing of the account; trouble of the server does', async () => {
    const told = async (answers: Answers) => {
      const { sent } = await sendTo({ answers })
      return sent.then(
        () => null,
        (error: { ofRecipient: boolean }) => error.ofRecipient,
      )
    }
    assert.equal(
      await told({ recipient: '450 4.2.0 <kari@kunde.example>: Recipient address rejected: Greylisted' }),
      true,
    )
    assert.equal(await told({ recipient: '451 4.7.1 Greylisting in action, please come back later' }), true)
    assert.equal(await told({ text: '451 try again later' }), true)
    assert.equal(await told({ recipient: '452 4.2.2 mailbox full' }), true)
    assert.equal(await told({ recipient: '451 4.3.0 Temporary lookup failure' }), false)
    assert.equal(await told({ recipient: '452 4.3.1 Insufficient system storage' }), false)
    assert.equal(await told({ sender: '451 4.7.1 come back later' }), false)
    assert.equal(await told({ recipient: '421 4.7.0 too many connections' }), false)
    assert.equal(await told({ recipient: '550 5.1.1 no such user' }), false)
  })

  it('whose connection ends after the text may have been taken', async () => {
    await assert.rejects((await sendTo({ answers: { text: 'drop' } })).sent, failure(false, true))
  })

  it('whose server goes silent may have been taken only once its text was on the way', async () => {
    for (const moment of ['sender', 'recipient'])
      await assert.rejects(
        (await sendTo({ answers: { [moment]: 'hang' } }, mail, 200)).sent,
        failure(false, false),
        moment,
      )
    await assert.rejects((await sendTo({ answers: { text: 'hang' } }, mail, 200)).sent, failure(false, true))
    await assert.rejects((await sendTo({ answers: { sender: 'drop' } })).sent, failure(false, false))
  })

  it('that reaches no server was not taken', async () => {
    const port = await freePort()
    await assert.rejects(through(`smtp://127.0.0.1:${port}`), failure(false, false))
  })

  it('with a line break in a header is refused before anything is sent', async () => {
    const broken = [
      { subject: 'a\r\nBcc: x@y.example' },
      { to: 'a@b.example\nBcc: x@y.example' },
      { from: 'a\r\n' },
      { headers: { 'X-A': 'b\r\nX-C: d' } },
    ]
    for (const change of broken) {
      const { taken, sent } = await sendTo({}, { ...mail, ...change })
      await assert.rejects(sent, failure(true, false))
      assert.deepEqual(taken, [])
    }
  })
})
