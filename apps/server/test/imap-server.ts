import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { connect } from 'node:tls'
import { freePort } from './free-port.ts'

const READY_LIMIT_MS = 10_000
/** Debian's user `mail`. */
const MAIL = 8

/** A dovecot of its own with one mailbox, on a free port of loopback. */
export interface ImapServer {
  account: { host: string; port: number; user: string; password: string }
  /** Its own certificate, in PEM. */
  ca: string
  /** Puts a message into the mailbox, as a mail server delivers it. */
  deliver(message: string): void
  /** How many messages lie in it. */
  count(): number
  stop(): Promise<void>
}

/** Whether dovecot can be started, which needs root and Debian's package. Where it may, `npm test` has brought it. */
export function haveDovecot(): boolean {
  if (process.getuid?.() !== 0) return false
  return existsSync('/usr/lib/dovecot/imap') && !spawnSync('dovecot', ['--version']).error
}

export async function startImapServer(): Promise<ImapServer> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'svar-imap-'))
  chmodSync(folder, 0o755)
  const account = { host: '127.0.0.1', port, user: 'svar', password: 'a-secret-of-the-mailbox' }
  const maildir = join(folder, 'mail')
  for (const part of ['', 'new', 'cur', 'tmp']) {
    mkdirSync(join(maildir, part), { recursive: true })
    chownSync(join(maildir, part), MAIL, MAIL)
  }
  const certificate = certify(folder)
  writeFileSync(join(folder, 'users'), `${account.user}:{PLAIN}${account.password}\n`)
  const configuration = join(folder, 'dovecot.conf')
  writeFileSync(configuration, settings({ folder, maildir, port }))
  const child = spawn('dovecot', ['-F', '-c', configuration], { stdio: 'ignore' })
  await untilReady(child, port, certificate)
  return {
    account,
    ca: certificate,
    deliver(message) {
      const name = `${Math.trunc(performance.now())}.${randomUUID()}.test`
      const file = join(maildir, 'tmp', name)
      writeFileSync(file, message.replace(/\r?\n/g, '\r\n'))
      chownSync(file, MAIL, MAIL)
      spawnSync('mv', [file, join(maildir, 'new', name)])
    },
    count: () => ['new', 'cur'].flatMap((part) => readdirSync(join(maildir, part))).length,
    async stop() {
      const ended = new Promise((gone) => child.once('exit', gone))
      if (child.exitCode === null && child.kill('SIGTERM')) await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Made for this run, and believed by nobody else. */
function certify(folder: string): string {
  const files = { key: join(folder, 'key.pem'), certificate: join(folder, 'certificate.pem') }
  const about = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '2']
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  spawnSync('openssl', ['req', '-x509', ...kind, ...about, '-keyout', files.key, '-out', files.certificate])
  return readFileSync(files.certificate, 'utf8')
}

const settings = ({ folder, maildir, port }: { folder: string; maildir: string; port: number }) => `
base_dir = ${folder}/run
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = required
ssl_cert = <${folder}/certificate.pem
ssl_key = <${folder}/key.pem
mail_location = maildir:${maildir}
mail_uid = ${MAIL}
mail_gid = ${MAIL}
first_valid_uid = ${MAIL}
default_login_user = dovenull
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = static
  args = uid=${MAIL} gid=${MAIL} home=${folder}
}
service imap-login {
  inet_listener imap {
    port = 0
  }
  inet_listener imaps {
    port = ${port}
    ssl = yes
  }
}
`

async function untilReady(child: ChildProcess, port: number, ca: string): Promise<void> {
  for (let waitedMs = 0; waitedMs < READY_LIMIT_MS && child.exitCode === null; waitedMs += 50) {
    if (await answers(port, ca)) return
    await pause(50)
  }
  child.kill()
  throw new Error('dovecot did not start')
}

function answers(port: number, ca: string): Promise<boolean> {
  return new Promise((told) => {
    const socket = connect({ port, host: '127.0.0.1', ca })
    socket.once('data', () => told(true))
    socket.once('error', () => told(false))
    socket.once('close', () => told(false))
    socket.once('data', () => socket.destroy())
  })
}
