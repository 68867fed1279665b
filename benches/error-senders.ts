import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { crc32, gzipSync } from 'node:zlib'

let made = 0
const newId = () => `${Date.now().toString(16)}${(++made).toString(16)}`.padStart(32, '0')

/** How one client sends: an event as its SDK would, packed or plain. */
export interface ErrorSender {
  /** Resolves when it is acknowledged. @returns the status */
  send(): Promise<number>
  close(): void
}

/**
 * A connection that stays open. It writes the request itself, and packs and copies nothing that stays the same from one
 * event to the next: a client library would take more of the processor than the server that is measured. The id stands
 * in the first line of the envelope, which is packed by itself; the rest is packed once.
 */
export async function openErrorSender(dsn: string, event: object, packed: boolean): Promise<ErrorSender> {
  const { username, hostname, port, pathname } = new URL(dsn)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  const plainRest = Buffer.from(`{"type":"event"}\n${JSON.stringify(event)}\n`)
  const rest = packed ? gzipSync(plainRest) : plainRest
  const firstLine = () => {
    const line = Buffer.from(`{"event_id":"${newId()}"}\n`)
    return packed ? storedGzip(line) : line
  }
  // The first line is always as long as this one.
  const head = Buffer.from(
    `POST /api${pathname}/envelope/?sentry_version=7&sentry_key=${username} HTTP/1.1\r\nhost: ${hostname}\r\n` +
      `${packed ? 'content-encoding: gzip\r\n' : ''}content-length: ${firstLine().length + rest.length}\r\n\r\n`,
  )
  const answer = listen(socket)
  return {
    send() {
      const answered = answer()
      socket.cork()
      for (const part of [head, firstLine(), rest]) socket.write(part)
      socket.uncork()
      return answered
    },
    close: () => socket.destroy(),
  }
}

const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])
const LAST_STORED_BLOCK = 1

/** Short bytes as a member of gzip that stores them as they are; RFC 1951 section 3.2.4 and RFC 1952. */
function storedGzip(bytes: Buffer): Buffer {
  const before = Buffer.from([LAST_STORED_BLOCK, 0, 0, 0, 0])
  before.writeUInt16LE(bytes.length, 1)
  before.writeUInt16LE(~bytes.length & 0xffff, 3)
  const after = Buffer.alloc(8)
  after.writeUInt32LE(crc32(bytes), 0)
  after.writeUInt32LE(bytes.length, 4)
  return Buffer.concat([GZIP_HEAD, before, bytes, after])
}

/** Gives the status of one answer after the other. Answers are short JSON, so one ends with a brace. */
function listen(socket: Socket): () => Promise<number> {
  let text = ''
  let waiting: { resolve(status: number): void; reject(error: Error): void } | undefined
  socket.setEncoding('latin1')
  socket.on('data', (chunk: string) => {
    text += chunk
    if (!text.endsWith('}')) return
    waiting?.resolve(Number(text.slice(9, 12)))
    text = ''
  })
  socket.on('close', () => waiting?.reject(new Error('The server closed the connection.')))
  return () =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject }
    })
}
