import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { simpleParser } from 'mailparser'
import { type MailServer, startMailServer } from '../../../test/mail-server.ts'
import type { Mail, MailTransport } from '../../kernel/ports.ts'
import { createMailTransport } from './index.ts'

const mail: Mail = {
  messageId: '<0198c9a0@svar.example>',
  from: '"Nordlys" <post@nordlys.example>',
  to: 'kari@kunde.example',
  subject: 'Hei',
  html: '<p>Hei</p>',
  text: 'Hei',
}

describe('what a mail server receives', () => {
  let server: MailServer
  let transport: MailTransport
  before(async () => {
    server = await startMailServer({ size: 100_000, rejectOversized: true })
    transport = createMailTransport(server.url)
  })
  beforeEach(() => void server.taken.splice(0))
  after(() => {
    transport.close?.()
    server.close()
  })
  const received = async (change: Partial<Mail>) => {
    server.taken.length = 0
    await transport.send({ ...mail, ...change })
    assert.equal(server.taken.length, 1)
    const [{ text = '', to = '' } = {}] = server.taken
    return { raw: text, to, read: await simpleParser(Buffer.from(text, 'latin1')) }
  }

  it('is what was written, where lines begin with dots or are longer than SMTP allows', async () => {
    const text = ['.', '..', '.hidden', `${'lang linje uten slutt '.repeat(200)}x`, '', 'From here on'].join(
      '\n',
    )
    const html = `<p>${'æ'.repeat(5000)}</p>`
    const { raw, read } = await received({ text, html })
    assert.equal(read.text?.trimEnd(), text)
    assert.equal(read.html ? read.html.trim() : '', html)
    // RFC 5321, section 4.5.3.1.6: 1,000 octets with the line's end.
    assert.ok(raw.split('\r\n').every((line) => line.length <= 998))
  })

  it('is plain ASCII in every header, with names and subjects as they were written in any script', async () => {
    const from = '"Åse \\"Ås\\" Sønn, Œuvre & 日本 👋" <post@nordlys.example>'
    const subject = `Ødegård – ${'blåbærsyltetøy '.repeat(20)}🎂`
    const headers = { 'Reply-To': '"Köksbord i Malmö" <svar@nordlys.example>' }
    const { raw, read } = await received({ from, subject, headers })
    const head = raw.slice(0, raw.indexOf('\r\n\r\n'))
    assert.ok([...head].every((sign) => sign.charCodeAt(0) < 128))
    assert.ok(head.split('\r\n').every((line) => line.length <= 78))
    assert.equal(read.subject, subject)
    assert.deepEqual(read.from?.value, [
      { address: 'post@nordlys.example', name: 'Åse "Ås" Sønn, Œuvre & 日本 👋' },
    ])
    assert.equal(read.replyTo?.value[0]?.name, 'Köksbord i Malmö')
  })

  it('goes to a name and a domain beyond ASCII', async () => {
    assert.equal((await received({ to: 'kåre@kunde.example' })).to, 'kåre@kunde.example')
    assert.equal((await received({ to: 'kari@blåbær.example' })).to, 'kari@blåbær.example')
  })

  it('has one recipient and one subject, whatever stands in names', async () => {
    const from = '"Nordlys, all@b.example; Bcc: all@b.example" <post@nordlys.example>'
    const { raw, to, read } = await received({ from, subject: 'Hei Bcc: all@b.example' })
    assert.equal(to, mail.to)
    assert.equal(read.from?.value.length, 1)
    assert.doesNotMatch(raw, /^bcc:/im)
  })

  it('is not more than the server takes: that is refused for good', async () => {
    const text = 'x'.repeat(200_000)
    await assert.rejects(transport.send({ ...mail, text }), { permanent: true, maybeTaken: false })
    const silent = await startMailServer({ size: 100_000, hideSize: true, rejectOversized: true })
    const through = createMailTransport(silent.url)
    await assert.rejects(through.send({ ...mail, text }), {
      permanent: true,
      maybeTaken: false,
      message: /552/,
    })
    through.close?.()
    silent.close()
  })
})
