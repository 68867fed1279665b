import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readBounce } from './read-bounce.ts'

const messageId = '<0198c9a0@svar.example>'

interface Report {
  status: string
  /** The type of the part that holds the mail that came back, or its headers. */
  original?: string
  /** Headers of the mail that came back. */
  headers?: string
}

const report = ({ status, original = 'message/rfc822', headers = '' }: Report) =>
  [
    'From: Mail Delivery System <MAILER-DAEMON@mx.example>',
    'To: svar@nordlys.example',
    'Subject: Undeliverable',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'It could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    status,
    '',
    '--b',
    `Content-Type: ${original}`,
    '',
    `${headers}Message-ID: ${messageId}`,
    'To: kari@kunde.example',
    '',
    '--b--',
    '',
  ]
    .join('\n')
    .replaceAll('\n', '\r\n')

const read = async (one: Report) => {
  const bounce = await readBounce(report(one))
  return { messageId: bounce?.messageId, ...bounce?.recipients[0] }
}
const perRecipient = (status: string, diagnostic: string, more = '') =>
  `Reporting-MTA: dns; mx.example\n\n${more}Final-Recipient: rfc822; kari@kunde.example\nAction: failed\nStatus: ${status}\nDiagnostic-Code: smtp; ${diagnostic}`
const stateOf = async (status: string, diagnostic: string) =>
  (await read({ status: perRecipient(status, diagnostic) })).state

describe('a report of a mail that came back', () => {
  it('is read as Postfix writes it', async () => {
    const status = [
      'Reporting-MTA: dns; smtp.nordlys.example',
      'X-Postfix-Queue-ID: 4XyZ',
      'X-Postfix-Sender: rfc822; svar@nordlys.example',
      'Arrival-Date: Fri, 20 Nov 2026 09:00:00 +0100 (CET)',
      '',
      'Final-Recipient: rfc822; kari@kunde.example',
      'Original-Recipient: rfc822;kari@kunde.example',
      'Action: failed',
      'Status: 5.1.1',
      'Remote-MTA: dns; mx.kunde.example',
      'Diagnostic-Code: smtp; 550 5.1.1 <kari@kunde.example>: Recipient address',
      '    rejected: User unknown in virtual mailbox table',
    ].join('\n')
    const seen = await read({ status, original: 'text/rfc822-headers' })
    assert.deepEqual([seen.messageId, seen.address, seen.state], [messageId, 'kari@kunde.example', 'bounced'])
    assert.match(seen.detail ?? '', /rejected: User unknown/)
  })

  it('is read as Exchange writes it', async () => {
    const status = [
      'Reporting-MTA: dns;AM0PR01MB0001.eurprd01.prod.exchangelabs.com',
      'Received-From-MTA: dns;smtp.nordlys.example',
      '',
      'Final-Recipient: rfc822;kari@kunde.example',
      'Action: failed',
      'Status: 5.1.10',
      'Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
      'X-Display-Name: Kari',
    ].join('\n')
    const seen = await read({ status, headers: 'Received: from a by b;\n Fri, 20 Nov 2026 09:00:00 +0000\n' })
    assert.deepEqual([seen.messageId, seen.address, seen.state], [messageId, 'kari@kunde.example', 'bounced'])
  })

  it('is read as Gmail writes it', async () => {
    const status = [
      'Reporting-MTA: dns; googlemail.com',
      'Received-From-MTA: dns; svar@nordlys.example',
      'X-Original-Message-ID: <other@svar.example>',
      '',
      'Final-Recipient: rfc822; kari@kunde.example',
      'Action: failed',
      'Status: 5.1.1',
      'Remote-MTA: dns; gmail-smtp-in.l.google.com.',
      'Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist. Please try',
      " 550-5.1.1 double-checking the recipient's email address for typos or",
      ' 550 5.1.1 unnecessary spaces. - gsmtp',
      'Last-Attempt-Date: Fri, 20 Nov 2026 00:00:01 -0800 (PST)',
    ].join('\n')
    const seen = await read({ status })
    assert.deepEqual([seen.messageId, seen.address, seen.state], [messageId, 'kari@kunde.example', 'bounced'])
  })

  it('blames the address where nobody has it, and where nothing else is said', async () => {
    assert.equal(await stateOf('5.1.2', '550 5.1.2 bad destination system address'), 'bounced')
    assert.equal(await stateOf('5.2.1', '550 5.2.1 The email account is disabled'), 'bounced')
    assert.equal(await stateOf('5.4.4', 'Host or domain name not found. Name service error'), 'bounced')
    assert.equal(
      await stateOf('5.5.0', '550 5.5.0 Requested action not taken: mailbox unavailable'),
      'bounced',
    )
    assert.equal(await stateOf('5.0.0', '550 No such user here'), 'bounced')
  })

  it('does not blame it for how we send, for a full mailbox, or for trouble that lasted', async () => {
    const others = [
      ['5.7.26', '550-5.7.26 Your email has been blocked because the sender is unauthenticated.'],
      ['5.7.1', '550 5.7.1 Message rejected as spam by Content Filtering'],
      ['5.0.0', '550-5.7.515 Access denied, sending domain does not meet the required authentication level'],
      ['5.0.0', '554 Message blocked using zen.spamhaus.org'],
      ['5.1.8', '550 5.1.8 Sender address rejected: Domain not found'],
      ['5.2.2', '552 5.2.2 The email account is over quota'],
      ['5.3.4', '552 5.3.4 Message too big for system'],
      ['5.4.6', '554 5.4.6 Routing loop detected'],
      ['4.4.1', 'connect to mx.kunde.example: Connection timed out'],
      ['5.0.0', '552 mailbox full'],
    ] as const
    for (const [status, said] of others) assert.equal(await stateOf(status, said), 'failed', said)
  })
})
