import type { Socket } from 'node:net'
import { ImapFlow } from 'imapflow'
import { type MailboxAccount, MailboxError, type OpenMailbox } from '../../kernel/ports.ts'

const TIMEOUT_MS = 20_000
/** A message is asked for with its size told first; this is for servers that say what they do not mean. */
const MAX_RESPONSE_BYTES = 40 * 1024 * 1024

interface Options {
  /** Opens a connection that may be opened. */
  openSocket(to: { host: string; port: number }): Promise<Socket>
  /** Whose certificates are believed, in PEM; default: the system's. */
  ca?: string
}

/**
 * Mailboxes of workspaces, always encrypted from the first byte (RFC 8314, section 3.2). Who names one could name any
 * machine, so each connection goes through the house's guard.
 */
export const createMailboxes =
  (options: Options) =>
  async (account: MailboxAccount): Promise<OpenMailbox> => {
    const client = await signedIn(options, account)
    try {
      const { uidValidity, uidNext } = await client.mailboxOpen('INBOX')
      return opened(client, { uidValidity: String(uidValidity), lastUid: Math.max(0, uidNext - 1) })
    } catch (error) {
      client.close()
      throw translated(error)
    }
  }

async function signedIn({ openSocket, ca }: Options, account: MailboxAccount): Promise<ImapFlow> {
  const { host, port, user, password } = account
  const socket = await openSocket({ host, port }).catch((error) => {
    throw translated(error)
  })
  const client = new ImapFlow({
    host,
    port,
    secure: true,
    // The connection that was checked is the one that is used.
    tls: { socket, ...(ca ? { ca } : {}) },
    auth: { user, pass: password },
    clientInfo: { name: 'Svar' },
    logger: false,
    disableAutoIdle: true,
    disableCompression: true,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    maxResponseSize: MAX_RESPONSE_BYTES,
    maxLiteralSize: MAX_RESPONSE_BYTES - 1024,
  })
  // What breaks while nothing is asked is told at the next question.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    client.close()
    socket.destroy()
    throw translated(error)
  }
}

function opened(client: ImapFlow, is: Pick<OpenMailbox, 'uidValidity' | 'lastUid'>): OpenMailbox {
  const ask = <T>(work: () => Promise<T>): Promise<T> =>
    work().catch((error) => {
      throw translated(error)
    })
  const search = (query: { uid?: string; since?: Date }) =>
    ask(async () => {
      const found = await client.search(query, { uid: true })
      return (found || []).sort((one, other) => one - other)
    })
  return {
    ...is,
    // A range with a star holds the last message even where that is before its beginning.
    after: async (uid) => (await search({ uid: `${uid + 1}:*` })).filter((one) => one > uid),
    since: (day) => search({ since: day }),
    fetch: (uid, maxBytes) =>
      ask(async () => {
        const about = await client.fetchOne(String(uid), { size: true }, { uid: true })
        if (!about || (about.size ?? 0) > maxBytes) return null
        const message = await client.fetchOne(String(uid), { source: true }, { uid: true })
        return message ? (message.source ?? null) : null
      }),
    markSeen: (uid) =>
      ask(async () => void (await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true }))),
    close: async () => {
      await client.logout().catch(() => client.close())
    },
  }
}

/** What the server said, where it said something: the library's own words are the same for all that goes wrong. */
function translated(error: unknown): MailboxError {
  if (error instanceof MailboxError) return error
  const { responseText, message } = error as { responseText?: string; message: string }
  return new MailboxError((responseText || message).slice(0, 500), error)
}
