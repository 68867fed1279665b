import { isUuid } from '../../../kernel/ids.ts'
import type { Platform } from '../../../platform/platform.ts'

const OPENED = 'delivery.opened'
const openedPath = '/mail/opened'
const visitPath = '/mail/visit'

export const paths = { opened: openedPath, visit: visitPath }

/** Which mail of which workspace. */
export interface Which {
  tenantId: string
  mailId: string
}

/** The picture that is loaded when a mail is shown. */
export function openedLink({ config, secrets }: Platform, { tenantId, mailId }: Which): string {
  const value = `${tenantId}.${mailId}`
  return `${config.url}${openedPath}/${value}.${secrets.sign(value, OPENED)}`
}

/** @returns null where it is not one that was given out */
export function readOpened({ secrets }: Platform, token: string): Which | null {
  const [tenantId = '', mailId = '', signature = ''] = token.split('.')
  const isOurs =
    isUuid(tenantId) && isUuid(mailId) && secrets.verify(`${tenantId}.${mailId}`, signature, OPENED)
  return isOurs ? { tenantId, mailId } : null
}

/**
 * A link by way of this server. Where it leads is sealed in it: nobody can have it lead elsewhere, and a link that
 * lets its reader in is stored nowhere.
 */
export const visitLink = (
  { config, secrets }: Platform,
  { tenantId, mailId }: Which,
  target: string,
): string =>
  `${config.url}${visitPath}/${tenantId}.${secrets.encrypt(JSON.stringify([mailId, target]), contextOf(tenantId))}`

/** @returns null where it is not one that was given out */
export function readVisit({ secrets }: Platform, token: string): (Which & { target: string }) | null {
  const tenantId = token.slice(0, 36)
  if (!isUuid(tenantId) || token[36] !== '.') return null
  try {
    const [mailId, target] = JSON.parse(secrets.decrypt(token.slice(37), contextOf(tenantId)))
    return { tenantId, mailId, target }
  } catch {
    return null
  }
}

// What is sealed for other uses is no link, whoever pastes it here.
const contextOf = (tenantId: string) => `delivery.visit:${tenantId}`
