import nodemailer from 'nodemailer'
import type { Mail, MailTransport } from '../../kernel/ports.ts'

const TIMEOUT_MS = 20_000
const TRY_LIMIT_MS = 8000

/** Why a mail was not taken. */
export class SmtpError extends Error {
  /** Trying again is useless. */
  readonly permanent: boolean
  /** The server may have taken it: the connection ended after the text was sent and before the answer came. */
  readonly maybeTaken: boolean

  constructor(
    message: string,
    { permanent, maybeTaken, cause }: { permanent: boolean; maybeTaken: boolean; cause?: unknown },
  ) {
    super(message, { cause })
    this.name = 'SmtpError'
    this.permanent = permanent
    this.maybeTaken = maybeTaken
  }
}

/** So many connections for what is sent in numbers, and a few that only what is urgent may use. */
const CONNECTIONS = 8
const URGENT_CONNECTIONS = 2

/** @param url `smtp://user:password@host:587` or `smtps://…:465` */
export function createMailTransport(url: string): MailTransport {
  const many = createPool(url, CONNECTIONS)
  const urgent = createPool(url, URGENT_CONNECTIONS)
  return {
    async send(mail) {
      refuseLineBreaks(mail)
      const { urgent: isUrgent, returnTo, ...letter } = mail
      try {
        await (isUrgent ? urgent : many).sendMail({
          ...letter,
          headers: { 'Auto-Submitted': 'auto-generated', ...mail.headers },
          ...envelopeOf(mail.to, returnTo),
        })
      } catch (error) {
        throw translated(error)
      }
    },
    close() {
      many.close()
      urgent.close()
    },
  }
}

/** Knocks at a mail server and signs in as it would be done for a mail, without one. @throws SmtpError what it said */
export async function tryMailServer(url: string): Promise<void> {
  const transport = nodemailer.createTransport({
    url,
    connectionTimeout: TRY_LIMIT_MS,
    greetingTimeout: TRY_LIMIT_MS,
    socketTimeout: TRY_LIMIT_MS,
  })
  try {
    await transport.verify()
  } catch (error) {
    throw translated(error)
  } finally {
    transport.close()
  }
}

const createPool = (url: string, maxConnections: number) =>
  nodemailer.createTransport({
    url,
    pool: true,
    maxConnections,
    // What is tried again, and whether it may have been taken, is decided by who queued it.
    maxRequeues: 0,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    // A mail is text that was made here: nothing in it may name a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  })

/** Whom the mail server tells when it cannot deliver: without it, whom the mail comes from. */
export const envelopeOf = (to: string, returnTo: string | undefined) =>
  returnTo ? { envelope: { from: returnTo, to } } : {}

/** A line break in a header would begin another header. */
export function refuseLineBreaks(mail: Mail): void {
  const inHeaders = [
    mail.messageId,
    mail.from,
    mail.to,
    mail.subject,
    ...Object.entries(mail.headers ?? {}).flat(),
  ]
  if (inHeaders.some((value) => /[\r\n]/.test(value))) {
    throw new SmtpError('A header of this mail holds a line break.', { permanent: true, maybeTaken: false })
  }
}

interface NodemailerError {
  message: string
  code?: string
  responseCode?: number
  syscall?: string
}

export function translated(error: unknown): SmtpError {
  const { message, code, responseCode } = error as NodemailerError
  // Wrong credentials are the operator's to mend: the mail waits for that.
  const permanent =
    code !== 'EAUTH' && (responseCode ? responseCode >= 500 : code === 'EENVELOPE' || code === 'EMESSAGE')
  return new SmtpError(message, {
    permanent,
    maybeTaken: endedUnanswered(error as NodemailerError),
    cause: error,
  })
}

/** Whether the connection stood and then ended without an answer: the text may have gone over before that. */
function endedUnanswered({ code, responseCode, syscall, message }: NodemailerError): boolean {
  if (responseCode || syscall === 'connect' || /greeting|connection timeout/i.test(message)) return false
  return code === 'ECONNECTION' || code === 'ETIMEDOUT' || code === 'ESOCKET'
}
