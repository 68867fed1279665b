import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeCertificate } from '../../../test/certificate.ts'
import { type MailServer, startMailServer } from '../../../test/mail-server.ts'
import { mail } from './mail-finding.ts'

let server: MailServer
let at: string

before(async () => {
  server = await startMailServer({ passwords: { post: 'right@word' }, allowInsecureAuth: true })
  at = new URL(server.url).host
})
after(() => server?.close())

test('the doctor signs in at the mail server, and names who was let in', async () => {
  const found = await mail({ smtpUrl: `smtp://post:right%40word@${at}` })
  assert.deepEqual([found.state, found.found], ['well', `${at} answers and lets post in`])
  assert.equal((await mail({ smtpUrl: `smtp://${at}` })).found, `${at} answers`)
})

test('a wrong password is wrong although the server answers, and the password is not shown', async () => {
  const found = await mail({ smtpUrl: `smtp://post:wrong-word@${at}` })
  assert.equal(found.state, 'wrong')
  assert.match(found.found, /answers, but says: .*535 5\.7\.8 /)
  assert.match(found.mend, /user and password in SMTP_URL/)
  assert.doesNotMatch(JSON.stringify(found), /wrong-word/)
})

test('a port of the other kind is told from a wrong password', async () => {
  const found = await mail({ smtpUrl: `smtps://post:right%40word@${at}` })
  assert.equal(found.state, 'wrong')
  assert.match(found.mend, /smtps:\/\/ \(usually 465\)/)
})

test('a certificate that nobody vouches for is named as what is wrong, and who was asked for is not told', async () => {
  for (const secure of [false, true]) {
    const own = await startMailServer({ ...makeCertificate(), secure, passwords: { post: 'right@word' } })
    const found = await mail({ smtpUrl: own.url.replace('//', '//post:right%40word@') })
    own.close()
    assert.equal(found.state, 'wrong')
    assert.match(found.mend, /does not trust its certificate.*NODE_EXTRA_CA_CERTS/)
    assert.deepEqual(own.signIns, [])
  }
})

test('a mail server that is not there, or not set, says so', async () => {
  assert.match((await mail({ smtpUrl: 'smtp://127.0.0.1:1' })).found, /does not answer/)
  assert.equal((await mail({ smtpUrl: null })).state, 'note')
})
