import { tryMailServer } from '../../adapters/smtp/index.ts'
import type { Config } from '../../platform/config/config.ts'
import { isTaken } from '../../platform/http/is-taken.ts'
import { type Finding, note, well, wrong } from './finding.ts'

const mailPorts = new Map([
  ['smtp:', 587],
  ['smtps:', 465],
])

/** Whether the installation's mail server is there, and lets us in. No mail is sent. */
export async function mail({ smtpUrl }: Pick<Config, 'smtpUrl'>): Promise<Finding> {
  if (!smtpUrl)
    return note(
      'Mail',
      'no mail server is set',
      'Mails are kept and shown in the admin. To send them: SMTP_URL=smtps://user:password@host',
    )
  const { hostname, port: given, protocol, username } = new URL(smtpUrl)
  const at = `${hostname}:${Number(given) || mailPorts.get(protocol)}`
  if (!(await isTaken(hostname, Number(at.split(':').at(-1)))))
    return wrong('Mail', `${at} does not answer`, 'Check SMTP_URL and the firewall.')
  try {
    await tryMailServer(smtpUrl)
    return well(
      'Mail',
      username ? `${at} answers and lets ${decodeURIComponent(username)} in` : `${at} answers`,
    )
  } catch (error) {
    const said = (error as Error).message
    return wrong('Mail', `${at} answers, but says: ${said}`, mendOf(error, said))
  }
}

function mendOf(error: unknown, said: string): string {
  const { code } = ((error as Error).cause ?? {}) as { code?: string }
  if (code === 'EAUTH')
    return 'Check user and password in SMTP_URL; write @ / : # in them as %40 %2F %3A %23. Until then mails wait.'
  if (/certificate|altname/i.test(said))
    return (
      'This machine does not trust its certificate, so nothing was told to it. Name its authority in NODE_EXTRA_CA_CERTS=/path/to/ca.pem, ' +
      'or write SMTP_URL with the name that the certificate is for. On a network of your own: SMTP_URL=…?tls.rejectUnauthorized=false'
    )
  if (/wrong version number|greeting/i.test(said))
    return 'Does the port belong to smtps:// (usually 465) or to smtp:// (usually 587)?'
  return 'Check SMTP_URL and the log of the mail server. Until then mails wait.'
}
