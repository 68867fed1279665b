import { createHash } from 'node:crypto'
import type { Socket } from 'node:net'
import ipaddr from 'ipaddr.js'
import nodemailer from 'nodemailer'
import type SMTPPool from 'nodemailer/lib/smtp-pool'
import type { Mail, OutgoingTransport, SmtpAccount } from '../../kernel/ports.ts'
import { SmtpError } from './failure.ts'
import { handTo, poolOptions, telling } from './hand-to.ts'
import { envelopeOf, refuseLineBreaks } from './mail-transport.ts'

const CONNECTIONS = 4
/** Connections of an account that nothing was sent through for so long are ended. */
const IDLE_MS = 60_000

/** Opens a connection that may be opened. */
type OpenSocket = (to: { host: string; port: number }) => Promise<Socket>
type Pool = ReturnType<typeof createPool>

export interface SmtpAccounts {
  /** The same account uses the same connections, however often it is opened. */
  open(account: SmtpAccount): OutgoingTransport
}

/** Mail servers of workspaces: who names one could name any machine, so each connection goes through the house's guard. */
export function createSmtpAccounts(openSocket: OpenSocket): SmtpAccounts {
  const pools = new Map<string, { pool: Pool; idle: NodeJS.Timeout }>()
  const end = (key: string) => {
    pools.get(key)?.pool.close()
    pools.delete(key)
  }
  const poolOf = (account: SmtpAccount): Pool => {
    const key = createHash('sha256').update(JSON.stringify(account)).digest('hex')
    const open = pools.get(key)
    if (open) {
      open.idle.refresh()
      return open.pool
    }
    const pool = createPool(account, openSocket)
    pools.set(key, { pool, idle: setTimeout(end, IDLE_MS, key).unref() })
    return pool
  }
  return {
    open: (account) => ({
      async send(mail) {
        refuseLineBreaks(mail)
        if (account.security === 'none' && account.password) throw plainPassword
        await handTo(poolOf(account), letterOf(mail))
        return { providerId: null }
      },
    }),
  }
}

const plainPassword = new SmtpError('A password is not sent over a connection that is not encrypted.', {
  permanent: false,
  maybeTaken: false,
})

function letterOf({ messageId, from, to, subject, html, text, headers, returnTo }: Mail) {
  return {
    messageId,
    from,
    to,
    subject,
    html,
    text,
    headers: { 'Auto-Submitted': 'auto-generated', ...headers },
    ...envelopeOf(to, returnTo),
  }
}

function createPool({ host, port, security, user, password }: SmtpAccount, openSocket: OpenSocket) {
  const options: SMTPPool.Options = {
    host,
    port,
    secure: security === 'tls',
    // Without this, a server that offers no encryption, or somebody on the way, would be given the password.
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(!ipaddr.isValid(host) ? { tls: { servername: host } } : {}),
    ...(user && password ? { auth: { user, pass: password } } : {}),
    getSocket: (_options, done) => {
      openSocket({ host, port }).then(
        (connection) => done(null, { connection }),
        (error) => done(error, undefined),
      )
    },
    maxConnections: CONNECTIONS,
    ...poolOptions(),
  }
  return telling(nodemailer.createTransport(options))
}
