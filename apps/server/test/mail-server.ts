import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server'

/** A mail that the server said yes to, as it was sent. */
export interface TakenMail {
  messageId: string
  to: string
  /** To whom it was to come back, as the envelope says it. */
  returnTo: string
  /** All of it, headers and content, without what SMTP doubled on the way. */
  text: string
  /** Whether it came over an encrypted connection, and who had signed in on it. */
  secure: boolean
  user: string | null
}

/** When it is asked something: as a client comes, for a sender, for a recipient, for a text, and when that is whole. */
type Moment = 'connect' | 'sender' | 'recipient' | 'text'

export interface MailServerBehaviour extends SMTPServerOptions {
  /** What it says in place of a yes, such as `550 no such user`; `drop` ends the connection, `hang` says nothing. */
  answers?: Partial<Record<Exclude<Moment, 'recipient'>, string | undefined>> & {
    recipient?: string | ((address: string) => string | undefined) | undefined
  }
  /** Who may sign in, with their passwords; without any nobody need. */
  passwords?: Record<string, string>
}

/** The other end of SMTP, as others wrote it: it takes mails over a real socket, and keeps what it took. */
export interface MailServer {
  url: string
  taken: TakenMail[]
  /** How often somebody signed in or tried to, and how. */
  signIns: string[]
  /** Asked when a whole mail has come, before it is answered: who sent it may be gone when the answer is given. */
  beforeAnswer(ask: (mail: TakenMail) => Promise<void>): void
  close(): void
}

type Answer = (error?: Error | null) => void

export async function startMailServer(behaviour: MailServerBehaviour = {}): Promise<MailServer> {
  const { answers = {}, passwords, ...options } = behaviour
  const taken: TakenMail[] = []
  const signIns: string[] = []
  let before: (mail: TakenMail) => Promise<void> = async () => {}
  const say = (moment: Moment, session: SMTPServerSession, done: Answer, about = '') => {
    const said = answers[moment]
    const words = typeof said === 'function' ? said(about) : said
    if (words === 'drop') return drop(server, session.id)
    if (words !== 'hang') done(words ? refusal(words) : null)
  }
  const server: SMTPServer = new SMTPServer({
    authOptional: !passwords,
    disabledCommands: [...(passwords ? [] : ['AUTH']), ...(options.key ? [] : ['STARTTLS'])],
    disableReverseLookup: true,
    onConnect: (session, done) => say('connect', session, done),
    onMailFrom: (_address, session, done) => say('sender', session, done),
    onRcptTo: ({ address }, session, done) => say('recipient', session, done, address),
    onAuth({ method, username = '', password }, _session, done) {
      signIns.push(method)
      if (passwords?.[username] === password) done(null, { user: username })
      else done(refusal('535 5.7.8 Authentication credentials invalid'))
    },
    async onData(stream, session, done) {
      // A client that is gone before the end has sent no mail, and hears no answer.
      const text = await buffer(stream).catch(() => null)
      if (!text) return
      const mail = takenOf(session, text.toString('latin1'))
      // From here on it has the mail, whether or not the other side ever hears so.
      if (!answers.text) taken.push(mail)
      await before(mail)
      say('text', session, done)
    },
    ...options,
  })
  // A client that goes away without a word is what many of these are for.
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    url: `${options.secure ? 'smtps' : 'smtp'}://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    taken,
    signIns,
    beforeAnswer(ask) {
      before = ask
    },
    close() {
      server.close()
      drop(server)
    },
  }
}

function takenOf({ envelope, secure, user }: SMTPServerSession, text: string): TakenMail {
  return {
    messageId: /^Message-ID: (.+)$/im.exec(text)?.[1]?.trim() ?? '',
    to: envelope.rcptTo.map(({ address }) => address).join(', '),
    returnTo: envelope.mailFrom ? envelope.mailFrom.address : '',
    text,
    secure,
    user: user ? String(user) : null,
  }
}

const refusal = (words: string): Error =>
  Object.assign(new Error(words.slice(4)), { responseCode: Number(words.slice(0, 3)) })

/** Ends a connection, or all of them, without a word. */
function drop({ connections }: SMTPServer, id?: string): void {
  for (const { session, _socket } of connections) if (!id || session.id === id) _socket.destroy()
}
