import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'

/** A mail server on loopback that takes every mail and keeps what stands in it. */
export interface MailServer {
  /** What `SMTP_URL` is set to. */
  url: string
  /** The first address that looks like this, in the mail that holds these words. */
  addressLike(pattern: RegExp, words: string): string
  /** The page that is with these words that came by mail, as a mail program shows it; empty until it has come. */
  pageOf(words: string): string
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
    pageOf: (words) => mails.map(pageIn).find((page) => page.includes(words)) ?? '',
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
      // A dot in front of a line was put there by the sender: RFC 5321, section 4.5.2.
      if (mail && line !== '.') mail.push(line.replace(/^\./, ''))
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

function pageIn(mail: string): string {
  const [, page = ''] = /Content-Type: text\/html[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/i.exec(mail) ?? []
  return printable(page)
}

/** Out of quoted-printable: RFC 2045, section 6.7. */
const printable = (page: string) =>
  page
    .replaceAll('=\r\n', '')
    .replace(/(=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString())

/** The same as far as addresses need it. */
const unfolded = (mail: string) => mail.replaceAll('=\r\n', '').replaceAll('=3D', '=')
