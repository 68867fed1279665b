import type { Config } from '../../platform/config/config.ts'

// Pages of the admin; it sends no referrer to other sites, and the server keeps no log of addresses.
const page = (name: string) => (config: Config, token: string) => `${config.url}/admin/${name}?token=${token}`

export const ownerLink = page('welcome')
export const signInLink = page('link')
export const invitationLink = page('invitation')
