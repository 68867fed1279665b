import assert from 'node:assert/strict'
import { afterEach, describe, it } from 'node:test'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { makeCertificate } from '../../../test/certificate.ts'
import { type MailServer, type MailServerBehaviour, startMailServer } from '../../../test/mail-server.ts'
import type { Mail } from '../../kernel/ports.ts'
import { createMailTransport, tryMailServer } from './index.ts'

const letter: Mail = {
  messageId: '<0198c9a0@svar.example>',
  from: '"Nordlys" <post@nordlys.example>',
  to: 'kari@kunde.example',
  subject: 'Hei',
  html: '<p>Hei</p>',
  text: 'Hei',
}
const passwords = { 'post@nordlys.example': 'ærlig/talt:#1' }
const asItIs = { permanent: false, maybeTaken: false }

describe('signing in at a mail server', () => {
  const stops: (() => void)[] = []
  afterEach(() => {
    for (const stop of stops.splice(0)) stop()
    setDefaultCACertificates(getCACertificates('bundled'))
  })
  const start = async (behaviour: MailServerBehaviour): Promise<MailServer> => {
    const server = await startMailServer({ ...makeCertificate(), ...behaviour })
    stops.push(server.close)
    return server
  }
  const signedIn = (
    { url }: MailServer,
    { password = passwords['post@nordlys.example'], query = '' } = {},
  ) => {
    const to = new URL(url)
    to.username = encodeURIComponent('post@nordlys.example')
    to.password = encodeURIComponent(password)
    return `${to}${query}`
  }
  const send = (url: string) => {
    const transport = createMailTransport(url)
    stops.push(() => transport.close?.())
    return transport.send(letter)
  }

  it('goes over an encrypted connection, whether that begins so or is asked for, and by either method', async () => {
    for (const secure of [false, true])
      for (const method of ['PLAIN', 'LOGIN']) {
        const certificate = makeCertificate()
        setDefaultCACertificates([certificate.cert])
        const server = await start({ ...certificate, secure, passwords, authMethods: [method] })
        await send(signedIn(server))
        assert.deepEqual(server.signIns, [method])
        assert.deepEqual(
          server.taken.map((mail) => [mail.secure, mail.user, mail.to]),
          [[true, 'post@nordlys.example', letter.to]],
        )
      }
  })

  it('does not happen where nobody vouches for the certificate, unless the operator says so', async () => {
    for (const secure of [false, true]) {
      const server = await start({ secure, passwords })
      await assert.rejects(send(signedIn(server)), { ...asItIs, message: /certificate/ })
      assert.deepEqual([server.signIns, server.taken], [[], []])
      await send(signedIn(server, { query: '?tls.rejectUnauthorized=false' }))
      assert.equal(server.taken[0]?.secure, true)
    }
  })

  it('does not happen in the open where the operator asks for encryption', async () => {
    const server = await start({ passwords, key: undefined, allowInsecureAuth: true })
    await assert.rejects(send(signedIn(server, { query: '?requireTLS=true' })), asItIs)
    assert.deepEqual([server.signIns, server.taken], [[], []])
  })

  it('with a wrong password, or with none, keeps the mail for another try', async () => {
    const server = await start({ passwords })
    const query = '?tls.rejectUnauthorized=false'
    const wrong = signedIn(server, { password: 'gjettet', query })
    await assert.rejects(send(wrong), { ...asItIs, message: /535 5\.7\.8/ })
    await assert.rejects(tryMailServer(wrong), { ...asItIs, message: /535 5\.7\.8/ })
    await assert.rejects(send(`${server.url}${query}`), asItIs)
    assert.equal(server.taken.length, 0)
  })
})
