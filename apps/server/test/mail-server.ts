import { createServer, type Socket } from 'node:net'

/** A mail that the server said yes to, as it was sent. */
export interface TakenMail {
  messageId: string
  to: string
  /** To whom it was to come back, as the envelope says it. */
  returnTo: string
  /** All of it, headers and content. */
  text: string
}

/** The other end of SMTP: it takes mails over a real socket, and keeps what it took. */
export interface MailServer {
  url: string
  taken: TakenMail[]
  /** Asked when a whole mail has come, before it is answered: who sent it may be gone when the answer is given. */
  beforeAnswer(ask: (mail: TakenMail) => Promise<void>): void
  close(): void
}

/** Just enough of RFC 5321 for one who sends. */
export async function startMailServer(): Promise<MailServer> {
  const taken: TakenMail[] = []
  const sockets = new Set<Socket>()
  let before: (mail: TakenMail) => Promise<void> = async () => {}
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
    converse(socket, async (mail) => {
      // From here on it has the mail, whether or not the other side ever hears so.
      taken.push(mail)
      await before(mail)
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    taken,
    beforeAnswer(ask) {
      before = ask
    },
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

const answers: Record<string, string> = { DATA: '354 go on', QUIT: '221 bye' }

function converse(socket: Socket, take: (mail: TakenMail) => Promise<void>): void {
  let waiting = ''
  let to = ''
  let returnTo = ''
  let text: string | null = null
  const hear = (line: string) => {
    if (text !== null && line === '.') {
      const mail = { messageId: /^Message-ID: (.+)$/im.exec(text)?.[1]?.trim() ?? '', to, returnTo, text }
      text = null
      void take(mail).then(() => socket.write('250 taken\r\n'))
    } else if (text !== null) {
      text += `${line}\n`
    } else {
      const command = line.slice(0, 4).toUpperCase()
      to = command === 'RCPT' ? (/<(.*)>/.exec(line)?.[1] ?? '') : to
      returnTo = command === 'MAIL' ? (/<(.*)>/.exec(line)?.[1] ?? '') : returnTo
      if (command === 'DATA') text = ''
      socket.write(`${answers[command] ?? '250 ok'}\r\n`)
    }
  }
  socket.write('220 drill\r\n')
  socket.on('data', (bytes) => {
    const lines = (waiting + bytes.toString('latin1')).split('\r\n')
    waiting = lines.pop() ?? ''
    for (const line of lines) hear(line)
  })
}
