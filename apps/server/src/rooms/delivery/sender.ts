import type { Config } from '../../platform/config/config.ts'

/** Who a mail comes from: the workspace's name before the installation's address. */
export function senderOf(config: Pick<Config, 'mailFrom' | 'url'>, senderName: string): string {
  const given = config.mailFrom ?? `svar@${new URL(config.url).hostname}`
  const address = /<([^<>\s]+)>/.exec(given)?.[1] ?? given.trim()
  return named(senderName, address)
}

/** A name before an address, as a header holds it: no name can become another header or another address. */
export function named(given: string, address: string): string {
  const name = given
    .replace(/[\p{Cc}"\\<>]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return name ? `"${name}" <${address}>` : address
}
