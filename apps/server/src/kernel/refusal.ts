/** What a mail server refused something for, as far as it says. */
export type Blame = 'address' | 'mail' | 'sender' | 'unsaid'

const status = /\b5\.(\d{1,3})\.(\d{1,3})\b/g
/** The sender's address, where all others of that subject are about the recipient's. */
const sendersAddress = ['1.7', '1.8']
/** A mailbox that is switched off; a name, or a server, that nobody knows. */
const unknown = ['2.1', '4.1', '4.4', '4.310']
/** A mailbox that is full, a mail that is too large for it. */
const tooMuch = ['2.2', '2.3', '2.4', '3.4']
/** Said without a code, or beside one that says nothing. */
const aboutSender =
  /relay|spam|\bblock|\bblack ?list|listed|polic|reputation|\bdmarc\b|\bspf\b|\bdkim\b|denied|authenticat|suspend|quota|rate limit|not (allowed|permitted|authori[sz]ed)/i
const aboutAddress =
  /\b(no such|unknown|invalid) (user|recipient|mailbox|address)|\b(user|recipient|mailbox|account|address)\b.{0,60}\b(unknown|not found|(not|n't) exist)/i
const aboutRoom = /\bfull\b|^552\b|exceeded storage|over quota|quota exceeded/i

/**
 * Whom a refusal for good blames: the recipient's address, this one mail, or the one who sends, whose other mails meet
 * the same. By the enhanced status codes, where it holds one that says something.
 * RFC 3463, section 3; https://www.iana.org/assignments/smtp-enhanced-status-codes
 * @param said as the server said it: `550 5.1.1 no such user`
 */
export function blameOf(said: string): Blame {
  const codes = [...said.matchAll(status)].map(([, subject, detail]) => blameOfCode(`${subject}.${detail}`))
  const told = codes.find((blame) => blame !== 'unsaid')
  if (told) return told
  if (aboutRoom.test(said)) return 'mail'
  return aboutSender.test(said) ? 'sender' : 'unsaid'
}

function blameOfCode(code: string): Blame {
  const [subject] = code.split('.')
  if (sendersAddress.includes(code)) return 'sender'
  if (subject === '1' || unknown.includes(code)) return 'address'
  if (subject === '6' || tooMuch.includes(code)) return 'mail'
  return subject === '0' || (code.endsWith('.0') && subject !== '7') ? 'unsaid' : 'sender'
}

/** Whether nobody should be written to at this address again: it was blamed, or refused without another reason. */
export const isAddressGone = (said: string): boolean => ['address', 'unsaid'].includes(blameOf(said))

/** Whether it was refused because nobody is there, in so many words. */
export function isAddressNamed(said: string): boolean {
  const blame = blameOf(said)
  return blame === 'address' || (blame === 'unsaid' && aboutAddress.test(said) && !/\bsender\b/i.test(said))
}
