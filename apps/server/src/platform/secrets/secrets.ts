import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Encrypts a tenant's secrets and signs tokens, with keys derived from one installation key. */
export interface Secrets {
  /** AES-256-GCM; `context` (such as the tenant's id) must be the same when decrypting. */
  encrypt(plain: string, context: string): string
  /** @throws Error when the text was altered or belongs to another context. */
  decrypt(sealed: string, context: string): string
  /** A short signature of `value` for one `purpose`. */
  sign(value: string, purpose: string): string
  verify(value: string, signature: string, purpose: string): boolean
  /** A key derived for one purpose, as text. */
  derived(purpose: string): string
}

/** Tokens are stored as this hash only. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

export function createSecrets(masterKey: Buffer): Secrets {
  const keys = new Map<string, KeyObject>()
  const keyFor = (purpose: string) => {
    const known = keys.get(purpose)
    if (known) return known
    const key = createSecretKey(Buffer.from(hkdfSync('sha256', masterKey, 'svar', purpose, 32)))
    keys.set(purpose, key)
    return key
  }
  const sign = (value: string, purpose: string) =>
    createHmac('sha256', keyFor(`sign:${purpose}`))
      .update(value)
      .digest('base64url')
      .slice(0, 32)
  return {
    encrypt(plain, context) {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', keyFor('encrypt'), iv).setAAD(Buffer.from(context))
      const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return `v1.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`
    },
    decrypt(sealed, context) {
      const bytes = Buffer.from(sealed.replace(/^v1\./, ''), 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', keyFor('encrypt'), bytes.subarray(0, 12))
      decipher.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    },
    sign,
    verify(value, signature, purpose) {
      const expected = Buffer.from(sign(value, purpose))
      const given = Buffer.from(signature)
      return expected.length === given.length && timingSafeEqual(expected, given)
    },
    derived: (purpose) => keyFor(`derived:${purpose}`).export().toString('base64url'),
  }
}

/** The installation key: given by the operator, else made once in the data directory, readable by its owner only. */
export function loadMasterKey(dataDir: string, given: string | null): Buffer {
  if (given) return createHash('sha256').update(given).digest()
  const folder = join(dataDir, 'keys')
  const file = join(folder, 'installation.key')
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  }
  return createHash('sha256').update(readFileSync(file, 'utf8').trim()).digest()
}
