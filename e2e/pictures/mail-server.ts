import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'

/** A mail server on loopback that takes every mail and keeps what stands in it. */
export interface MailServer {
  /** What `SMTP_URL` is set to. */
  url: string
  /** The first address that looks like this, in the mail that holds these words. */
  addressLike(pattern: RegExp, words: string): string
  close(): void
}

export async function startMailServer(): Promise<MailServer> {
  const mails: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
    converse(socket, (mail) => mails.push(mail))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    addressLike(pattern, words) {
      const mail = mails.map(unfolded).find((text) => text.includes(words) && pattern.test(text))
      return pattern.exec(mail ?? '')?.[0] ?? ''
    },
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

/** The little of SMTP (RFC 5321) that a sender needs: every command is taken, a lone dot ends a mail. */
function converse(socket: Socket, keep: (mail: string) => void): void {
  let heard = ''
  let mail: string[] | null = null
  socket.setEncoding('utf8')
  socket.write('220 pictures\r\n')
  socket.on('data', (text: string) => {
    heard += text
    for (let end = heard.indexOf('\r\n'); end >= 0; end = heard.indexOf('\r\n')) {
      const line = heard.slice(0, end)
      heard = heard.slice(end + 2)
      if (mail && line !== '.') mail.push(line)
      else if (mail) {
        keep(mail.join('\r\n'))
        mail = null
        socket.write('250 taken\r\n')
      } else if (/^data/i.test(line)) {
        mail = []
        socket.write('354 go on\r\n')
      } else if (/^quit/i.test(line)) socket.end('221 bye\r\n')
      else socket.write('250 pictures\r\n')
    }
  })
}

/** Quoted-printable (RFC 2045) as far as addresses need it. */
const unfolded = (mail: string) => mail.replaceAll('=\r\n', '').replaceAll('=3D', '=')
