import nodemailer from 'nodemailer'
import type { Mail, MailTransport } from '../../kernel/ports.ts'
import { SmtpError, translated } from './failure.ts'
import { handTo, poolOptions, telling } from './hand-to.ts'

const TRY_LIMIT_MS = 8000

/** So many connections for what is sent in numbers, and a few that only what is urgent may use. */
const CONNECTIONS = 8
const URGENT_CONNECTIONS = 2

/**
 * @param url `smtp://user:password@host:587` or `smtps://…:465`
 * @param answerMs how long the server may take for an answer
 */
export function createMailTransport(url: string, answerMs?: number): MailTransport {
  const many = createPool(url, CONNECTIONS, answerMs)
  const urgent = createPool(url, URGENT_CONNECTIONS, answerMs)
  return {
    async send(mail) {
      refuseLineBreaks(mail)
      const { urgent: isUrgent, returnTo, ...letter } = mail
      await handTo(isUrgent ? urgent : many, {
        ...letter,
        headers: { 'Auto-Submitted': 'auto-generated', ...mail.headers },
        ...envelopeOf(mail.to, returnTo),
      })
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
    throw translated(error, false)
  } finally {
    transport.close()
  }
}

const createPool = (url: string, maxConnections: number, answerMs?: number) =>
  telling(nodemailer.createTransport({ url, maxConnections, ...poolOptions(answerMs) }))

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
