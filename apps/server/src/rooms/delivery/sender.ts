import type { Config } from '../../platform/config/config.ts'

/** Who a mail comes from: the workspace's name before the installation's address. */
export function senderOf(config: Pick<Config, 'mailFrom' | 'url'>, workspaceName: string): string {
  const given = config.mailFrom ?? `svar@${new URL(config.url).hostname}`
  const address = /<([^<>\s]+)>/.exec(given)?.[1] ?? given.trim()
  const name = workspaceName
    .replace(/[\p{Cc}"\\<>]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return name ? `"${name}" <${address}>` : address
}
