import type { Readable } from 'node:stream'
import type { SendMailOptions, Transporter } from 'nodemailer'
import { translated } from './failure.ts'

const CONNECT_MS = 20_000
/**
 * So long a server may take for an answer. Some look for spam before they say that they took a text; who gives up
 * sooner sends it again, and its reader has it twice.
 */
const ANSWER_MS = 120_000
/** One that was kept for longer may have been ended by somebody on the way, without a word. */
const IDLE_MS = 20_000

/** What every pool of connections is told. */
export const poolOptions = (answerMs = ANSWER_MS) =>
  ({
    pool: true,
    // What is tried again, and whether it may have been taken, is decided by who queued it.
    maxRequeues: 0,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: answerMs,
    idleTimeout: IDLE_MS,
    // A mail is text that was made here: nothing in it may name a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  }) as const

interface Watched extends SendMailOptions {
  /** Told of the text when a connection has been found for it. */
  onText?(text: Readable): void
}

/** Has a pool tell of each letter's text. @returns the pool */
export function telling<Pool extends Transporter>(pool: Pool): Pool {
  pool.use('stream', ({ data, message }, done) => {
    const read = message.createReadStream.bind(message)
    message.createReadStream = (options) => {
      const text = read(options)
      ;(data as Watched).onText?.(text)
      return text
    }
    done()
  })
  return pool
}

/** Hands one letter over. @throws SmtpError */
export async function handTo(pool: Transporter, letter: SendMailOptions): Promise<void> {
  const seen: { text?: Readable } = {}
  const watched: Watched = {
    ...letter,
    onText(text) {
      seen.text = text
    },
  }
  try {
    await pool.sendMail(watched)
  } catch (error) {
    throw translated(error, seen.text?.readableDidRead === true)
  }
}
