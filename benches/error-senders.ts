import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'

let made = 0
const newId = () => `${Date.now().toString(16)}${(++made).toString(16)}`.padStart(32, '0')

/** How one client sends: an event as its SDK would, packed or plain. */
export interface ErrorSender {
  /** Resolves when it is acknowledged. @returns the status */
  send(): Promise<number>
  close(): void
}

/**
 * A connection that stays open. It writes the request itself: a client library would take more of the processor than
 * the server that is measured. The id stands in the first line of the envelope, which is packed by itself; the rest is
 * packed once.
 */
export async function openErrorSender(dsn: string, event: object, packed: boolean): Promise<ErrorSender> {
  const { username, hostname, port, pathname } = new URL(dsn)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  const rest = Buffer.from(`{"type":"event"}\n${JSON.stringify(event)}\n`)
  const packedRest = gzipSync(rest)
  const head = (length: number) =>
    `POST /api${pathname}/envelope/?sentry_version=7&sentry_key=${username} HTTP/1.1\r\nhost: ${hostname}\r\n` +
    `${packed ? 'content-encoding: gzip\r\n' : ''}content-length: ${length}\r\n\r\n`
  return {
    async send() {
      const first = Buffer.from(`{"event_id":"${newId()}"}\n`)
      const parts = packed ? [gzipSync(first, { level: 1 }), packedRest] : [first, rest]
      const body = Buffer.concat(parts)
      const answered = statusOf(socket)
      socket.write(head(body.length))
      socket.write(body)
      return answered
    },
    close: () => socket.destroy(),
  }
}

/** Answers are short JSON, so one ends with a brace. */
function statusOf(socket: Socket): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = ''
    const heard = (chunk: Buffer) => {
      text += chunk.toString('latin1')
      if (!text.endsWith('}')) return
      socket.off('data', heard)
      socket.off('close', gone)
      resolve(Number(text.slice(9, 12)))
    }
    const gone = () => reject(new Error('The server closed the connection.'))
    socket.on('data', heard)
    socket.once('close', gone)
  })
}
