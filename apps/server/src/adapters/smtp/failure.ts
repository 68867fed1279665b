import { blameOf, isAddressNamed } from '../../kernel/refusal.ts'

/** Why a mail was not taken. */
export class SmtpError extends Error {
  /** Trying again is useless. */
  readonly permanent: boolean
  /** The server may have taken it: the connection ended after the text was sent and before the answer came. */
  readonly maybeTaken: boolean
  /** It asks for patience with this recipient alone. */
  readonly ofRecipient: boolean
  /** Nobody is at the recipient's address. */
  readonly addressGone: boolean

  constructor(
    message: string,
    {
      permanent,
      maybeTaken,
      ofRecipient = false,
      addressGone = false,
      cause,
    }: {
      permanent: boolean
      maybeTaken: boolean
      ofRecipient?: boolean
      addressGone?: boolean
      cause?: unknown
    },
  ) {
    super(message, { cause })
    this.name = 'SmtpError'
    this.permanent = permanent
    this.maybeTaken = maybeTaken
    this.ofRecipient = ofRecipient
    this.addressGone = addressGone
  }
}

interface NodemailerError {
  message: string
  code?: string
  /** What was answered: `RCPT TO`; `CONN` before any was sent. */
  command?: string
  responseCode?: number
  response?: string
}

/** @param textBegun whether any of the mail's text went over the wire */
export function translated(error: unknown, textBegun: boolean): SmtpError {
  const failed = error as NodemailerError
  return new SmtpError(failed.message, {
    permanent: isMailsOwn(failed),
    // Without an answer behind the text nobody knows.
    maybeTaken: textBegun && !failed.responseCode,
    ofRecipient: isPutOff(failed),
    addressGone: isNobodyThere(failed),
    cause: error,
  })
}

/**
 * Whether it was this one mail that was refused, for good. Who is not let in, or may not send in this name or to anybody
 * outside, is refused every mail: that is the operator's to mend, and what was written until then waits for it.
 */
function isMailsOwn({ code, command = '', responseCode, response = '' }: NodemailerError): boolean {
  if (!responseCode) return code === 'EENVELOPE' || code === 'EMESSAGE'
  if (responseCode < 500) return false
  const blame = blameOf(response)
  const isAboutMail = command === 'RCPT TO' || command === 'DATA'
  return isAboutMail ? blame !== 'sender' : command === 'MAIL FROM' && blame === 'mail'
}

/**
 * Many a server says at once what others report later. Only what names the address counts: one that does not like its
 * sender may refuse any recipient without a reason.
 */
const isNobodyThere = ({ command, responseCode = 0, response = '' }: NodemailerError): boolean =>
  command === 'RCPT TO' && responseCode >= 500 && isAddressNamed(response)

/**
 * Greylisting (RFC 6647) refuses a recipient, or the text, of somebody who writes for the first time; a mailbox may be full
 * or busy. Of its own trouble a server speaks by 421, by 4.3.x and by 4.4.x, RFC 3463.
 */
const isPutOff = ({ command = '', responseCode = 0, response = '' }: NodemailerError): boolean =>
  (command === 'RCPT TO' || command === 'DATA') &&
  [450, 451, 452].includes(responseCode) &&
  !/\b4\.[34]\.\d/.test(response)
