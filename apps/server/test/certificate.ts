import { generateKeyPairSync, randomUUID, sign } from 'node:crypto'

/** A server's key and certificate in PEM: made for one run, for `localhost`, and believed by nobody who was not told. */
export interface Certificate {
  key: string
  cert: string
}

const oid = {
  commonName: '550403',
  ecdsaWithSha256: '2a8648ce3d040302',
  basicConstraints: '551d13',
  subjectAltName: '551d11',
}
const DAY_MS = 24 * 3600_000

/** Signed by itself. The fields and their order: RFC 5280, section 4.1. */
export function makeCertificate(): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = sequence(object(oid.ecdsaWithSha256))
  // Of two with one name the other would be taken for the one that signed.
  const name = sequence(part(0x31, sequence(object(oid.commonName), part(0x0c, Buffer.from(randomUUID())))))
  const said = sequence(
    part(0xa0, part(0x02, Buffer.from([2]))),
    part(0x02, Buffer.from([1])),
    algorithm,
    name,
    sequence(moment(-DAY_MS), moment(DAY_MS)),
    name,
    publicKey.export({ format: 'der', type: 'spki' }),
    part(0xa3, sequence(extension(oid.basicConstraints, isAuthority), extension(oid.subjectAltName, names))),
  )
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', said, privateKey)])
  const whole = sequence(said, algorithm, part(0x03, signature))
  const lines = whole
    .toString('base64')
    .match(/.{1,64}/g)
    ?.join('\n')
  return {
    key: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  }
}

/** One value with its tag and length: ITU-T X.690, section 8.1. */
function part(tag: number, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content)
  if (body.length < 128) return Buffer.concat([Buffer.from([tag, body.length]), body])
  return Buffer.concat([Buffer.from([tag, 0x82, body.length >> 8, body.length & 255]), body])
}

const sequence = (...content: Buffer[]) => part(0x30, ...content)
const object = (hex: string) => part(0x06, Buffer.from(hex, 'hex'))
const extension = (id: string, value: Buffer) => sequence(object(id), part(0x04, value))
const isAuthority = sequence(part(0x01, Buffer.from([255])))
const names = sequence(part(0x82, Buffer.from('localhost')), part(0x87, Buffer.from([127, 0, 0, 1])))

/** `YYMMDDhhmmssZ`. */
const moment = (awayMs: number) => {
  const written = new Date(performance.timeOrigin + performance.now() + awayMs).toISOString()
  return part(0x17, Buffer.from(`${written.slice(2, 19).replace(/[-:T]/g, '')}Z`))
}
