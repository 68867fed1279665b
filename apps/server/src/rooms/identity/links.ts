import type { Config } from '../../platform/config/config.ts'

// Pages of the admin; it sends no referrer to other sites, and the server keeps no log of addresses.
const page = (name: string) => (config: Config, token: string) => `${config.url}/admin/${name}?token=${token}`

/** How long those hold that are mailed, by what they are mailed as. */
export const linkLifetimesMs = { magic_link: 15 * 60_000, invitation: 7 * 24 * 60 * 60_000 }

export const ownerLink = page('welcome')
export const signInLink = page('link')
export const invitationLink = page('invitation')
