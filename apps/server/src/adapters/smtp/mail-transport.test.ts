import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { afterEach, describe, it } from 'node:test'
import { simpleParser } from 'mailparser'
import type { Mail } from '../../kernel/ports.ts'
import { createMailTransport } from './index.ts'

interface Behaviour {
  /** The answer to a command, such as `RCPT`, in place of the usual one; `drop` ends the connection. */
  answers?: Record<string, string>
}

const mail: Mail = {
  messageId: '<0198c9a0@svar.example>',
  from: '"Åse & Sønn" <svar@svar.example>',
  to: 'kari@kunde.example',
  subject: 'Hei på deg – æøå',
  html: '<p>Hei æøå</p>',
  text: 'Hei æøå\n.\nen linje med punktum over',
}

/** Just enough of RFC 5321 to take a mail over a real socket, and to fail where a test wants it. */
async function startServer({ answers = {} }: Behaviour) {
  const taken: string[] = []
  const usual: Record<string, string> = {
    EHLO: '250 local',
    MAIL: '250 ok',
    RCPT: '250 ok',
    DATA: '354 go on',
    END: '250 taken',
    QUIT: '221 bye',
  }
  const answer = (socket: Socket, command: string) => {
    const words = answers[command] ?? usual[command] ?? '250 ok'
    if (words === 'drop') return socket.destroy()
    socket.write(`${words}\r\n`)
    if (command === 'QUIT') socket.end()
  }
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    let text: string | null = null
    let waiting = ''
    socket.on('error', () => undefined)
    socket.write('220 local\r\n')
    socket.on('data', (bytes) => {
      waiting += bytes.toString('latin1')
      for (let end = waiting.indexOf('\r\n'); end !== -1; end = waiting.indexOf('\r\n')) {
        const line = waiting.slice(0, end)
        waiting = waiting.slice(end + 2)
        if (text === null) {
          const command = line.slice(0, 4).toUpperCase()
          if (command === 'DATA' && !answers.DATA) text = ''
          answer(socket, command)
        } else if (line === '.') {
          taken.push(text)
          text = null
          answer(socket, 'END')
        } else {
          text += `${line.replace(/^\./, '')}\r\n`
        }
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const stop = () => {
    server.close()
    for (const socket of sockets) socket.destroy()
  }
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, taken, server, stop }
}

describe('mail over SMTP', () => {
  const stops: (() => void)[] = []
  afterEach(() => {
    for (const stop of stops.splice(0)) stop()
  })
  const sendTo = async (behaviour: Behaviour, one: Mail = mail) => {
    const { url, taken, stop } = await startServer(behaviour)
    stops.push(stop)
    return { taken, sent: createMailTransport(url).send(one) }
  }
  const failure = (permanent: boolean, maybeTaken: boolean) => ({ name: 'SmtpError', permanent, maybeTaken })

  it('arrives as it was written, in both forms, under its Message-ID', async () => {
    const { taken, sent } = await sendTo({})
    await sent
    const read = await simpleParser(Buffer.from(taken[0] as string, 'latin1'))
    assert.equal(read.messageId, mail.messageId)
    assert.equal(read.subject, mail.subject)
    assert.equal(read.from?.value[0]?.name, 'Åse & Sønn')
    assert.equal(read.text?.trim(), mail.text)
    assert.equal(read.html ? read.html.trim() : '', mail.html)
    assert.equal(read.headers.get('auto-submitted'), 'auto-generated')
  })

  it('that is refused for good says so', async () => {
    await assert.rejects((await sendTo({ answers: { RCPT: '550 no such user' } })).sent, failure(true, false))
    await assert.rejects((await sendTo({ answers: { END: '554 not wanted' } })).sent, failure(true, false))
  })

  it('that is refused for now may be tried again', async () => {
    await assert.rejects((await sendTo({ answers: { RCPT: '451 try later' } })).sent, failure(false, false))
    await assert.rejects((await sendTo({ answers: { END: '452 no room' } })).sent, failure(false, false))
  })

  it('whose connection ends after the text may have been taken', async () => {
    await assert.rejects((await sendTo({ answers: { END: 'drop' } })).sent, failure(false, true))
  })

  it('that reaches no server was not taken', async () => {
    const { url, server } = await startServer({})
    server.close()
    await once(server, 'close')
    await assert.rejects(createMailTransport(url).send(mail), failure(false, false))
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
