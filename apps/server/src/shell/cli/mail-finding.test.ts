import assert from 'node:assert/strict'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { after, before, test } from 'node:test'
import { mail } from './mail-finding.ts'

const answers: Record<string, string> = {
  EHLO: '250-here\r\n250 AUTH PLAIN LOGIN',
  QUIT: '221 bye',
}
let server: Server
let at: string

/** Knows one person: AUTH PLAIN as RFC 4616 has it. */
before(async () => {
  const known = Buffer.from('\0post\0right@word').toString('base64')
  server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.write('220 here\r\n')
    socket.on('data', (data) => {
      const [verb = '', way, given] = String(data).trim().split(' ')
      if (verb === 'AUTH' && way === 'PLAIN')
        return socket.write(given === known ? '235 come in\r\n' : '535 5.7.8 who are you?\r\n')
      socket.write(`${answers[verb.toUpperCase()] ?? '250 yes'}\r\n`)
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  at = `127.0.0.1:${(server.address() as AddressInfo).port}`
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
  assert.match(found.found, /answers, but says: .*535 5\.7\.8 who are you\?/)
  assert.match(found.mend, /user and password in SMTP_URL/)
  assert.doesNotMatch(JSON.stringify(found), /wrong-word/)
})

test('a port of the other kind is told from a wrong password', async () => {
  const found = await mail({ smtpUrl: `smtps://post:right%40word@${at}` })
  assert.equal(found.state, 'wrong')
  assert.match(found.mend, /smtps:\/\/ \(usually 465\)/)
})

test('a mail server that is not there, or not set, says so', async () => {
  assert.match((await mail({ smtpUrl: 'smtp://127.0.0.1:1' })).found, /does not answer/)
  assert.equal((await mail({ smtpUrl: null })).state, 'note')
})
