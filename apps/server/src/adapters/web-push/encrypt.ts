import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'

const RECORD_BYTES = 4096
/** A push service takes no more than 4,096 bytes, what encrypting adds included. RFC 8030, section 7.2. */
const MAX_PLAIN_BYTES = RECORD_BYTES - 86 - 17

interface Reader {
  /** The browser's public key: 65 bytes, uncompressed. */
  publicKey: Buffer
  /** The secret that it shares with us: 16 bytes. */
  auth: Buffer
}

/**
 * Encrypts one message as one record of the content encoding `aes128gcm`. RFC 8291, section 3.4, and RFC 8188.
 * @param fixed the salt (16 bytes) and our key of this message (32 bytes); random ones but for the RFC's own example
 * @throws RangeError where the message is too long, Error where the browser's key is no point of the curve
 */
export function encryptPush(
  plain: Buffer,
  reader: Reader,
  fixed?: { salt: Buffer; privateKey: Buffer },
): Buffer {
  if (plain.length > MAX_PLAIN_BYTES) throw new RangeError('This is too long to be pushed.')
  const salt = fixed?.salt ?? randomBytes(16)
  const ours = createECDH('prime256v1')
  if (fixed) ours.setPrivateKey(fixed.privateKey)
  else ours.generateKeys()
  const shared = ours.computeSecret(reader.publicKey)
  const about = Buffer.concat([Buffer.from('WebPush: info\0'), reader.publicKey, ours.getPublicKey()])
  const input = derive(shared, reader.auth, about, 32)
  const key = derive(input, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16)
  const nonce = derive(input, salt, Buffer.from('Content-Encoding: nonce\0'), 12)
  const cipher = createCipheriv('aes-128-gcm', key, nonce)
  // 2 says that this is the last record.
  const sealed = [
    cipher.update(Buffer.concat([plain, Buffer.from([2])])),
    cipher.final(),
    cipher.getAuthTag(),
  ]
  return Buffer.concat([salt, headerOf(ours.getPublicKey()), ...sealed])
}

function headerOf(publicKey: Buffer): Buffer {
  const sizes = Buffer.alloc(5)
  sizes.writeUInt32BE(RECORD_BYTES, 0)
  sizes.writeUInt8(publicKey.length, 4)
  return Buffer.concat([sizes, publicKey])
}

const derive = (input: Buffer, salt: Buffer, about: Buffer, bytes: number): Buffer =>
  Buffer.from(hkdfSync('sha256', input, salt, about, bytes))
