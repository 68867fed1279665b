import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { AlertChoices, AlertKind, Suppression } from '@svar/contract'
import { type ParsedMail, simpleParser } from 'mailparser'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import { type MailServer, startMailServer } from '../../../../test/mail-server.ts'
import type { TestPerson, TestTenant } from '../../../../test/test-tenant.ts'
import { createMailTransport } from '../../../adapters/smtp/index.ts'
import { system } from '../../../kernel/actor.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { delivery, tell } from '../index.ts'
import { exampleParams } from '../templates/examples.ts'

const templates = { report: 'daily_report', error: 'error_alert' } as const

describe('an alert that somebody chose', () => {
  let house: TestHouse
  let server: MailServer
  let a: TestTenant
  let b: TestTenant
  before(async () => {
    server = await startMailServer()
    house = await startTestHouse({ rooms: [delivery], mail: createMailTransport(server.url) })
    ;({ a, b } = await house.twoTenants())
    await house.settled()
  })
  beforeEach(() => void server.taken.splice(0))
  after(async () => {
    await house?.stop()
    server?.close()
  })

  let count = 0
  /** What came to each address over SMTP. */
  const told = async (kind: 'report' | 'error', tenant = a): Promise<Map<string, ParsedMail>> => {
    count += 1
    server.taken.length = 0
    await inTenant(house.platform, tenant.tenantId, system('test'), (ctx) =>
      tell(ctx, {
        kind,
        key: `test:${count}`,
        template: templates[kind],
        params: exampleParams(templates[kind], 'nb'),
      }),
    )
    await house.settled()
    const read = server.taken.map(async ({ to, text }) => [to, await simpleParser(text)] as const)
    return new Map(await Promise.all(read))
  }
  const choose = (who: TestPerson, choice: Partial<Record<AlertKind, string[]>>) =>
    a.as<AlertChoices>(who, { method: 'PUT', url: '/api/delivery/alerts', payload: choice })
  const chosenBy = async (who: TestPerson) =>
    (await a.as<AlertChoices>(who, { url: '/api/delivery/alerts' })).body
  const listed = async (tenant = a) =>
    (await tenant.as<{ items: Suppression[] }>(tenant.owner, { url: '/api/delivery/suppressions' })).body
      .items
  const oneClick = (url: string) =>
    house.app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'List-Unsubscribe=One-Click',
    })
  const lineOf = (mail: ParsedMail | undefined, name: string) =>
    mail?.headerLines.find(({ key }) => key === name)?.line.replace(/\r?\n\s+/g, ' ')
  const pathIn = (mail: ParsedMail | undefined): string => {
    const link = /^List-Unsubscribe: <(.+)>$/.exec(lineOf(mail, 'list-unsubscribe') ?? '')?.[1] ?? ''
    assert.ok(mail?.text?.includes(link) && link, 'a person finds the same link in the mail')
    return new URL(link).pathname
  }

  it('is stopped by one click in a mail program, and only by mail, of that kind, for that person', async () => {
    await choose(a.owner, { report: ['mail', 'push'] })
    await choose(a.agent, { report: ['mail'] })
    const mail = (await told('report')).get(a.owner.email)
    assert.equal(lineOf(mail, 'list-unsubscribe-post'), 'List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    assert.equal((await oneClick(pathIn(mail))).statusCode, 200)
    assert.equal((await oneClick(pathIn(mail))).statusCode, 200)
    assert.deepEqual((await chosenBy(a.owner)).report, ['push'])
    assert.deepEqual([...(await told('report')).keys()], [a.agent.email])
    assert.ok((await told('error')).has(a.owner.email))
  })

  it('stands on the list of who is not written to, until they choose it again', async () => {
    const shown = (await listed()).map(({ address, reason, alert }) => ({ address, reason, alert }))
    assert.deepEqual(shown, [{ address: a.owner.email, reason: 'unsubscribed', alert: 'report' }])
    assert.deepEqual(await listed(b), [])
    const url = `/api/delivery/suppressions/${encodeURIComponent(a.owner.email)}`
    assert.equal((await a.as(a.owner, { method: 'DELETE', url })).status, 404, 'it is their own choice')
    await choose(a.owner, { report: ['mail'] })
    assert.deepEqual(await listed(), [])
    assert.ok((await told('report')).has(a.owner.email))
  })

  it('is asked of in the person’s own language by whoever only looks at the link', async () => {
    const url = pathIn((await told('report')).get(a.agent.email))
    await house.app.inject({
      method: 'PATCH',
      url: '/api/identity/me',
      headers: a.agent.headers,
      payload: { locale: 'fi' },
    })
    const page = await house.app.inject({ url })
    assert.equal(page.statusCode, 200)
    assert.match(page.body, /<html lang="fi">[\s\S]*”Päiväraportti”[\s\S]*<form method="post">/)
    assert.deepEqual((await chosenBy(a.agent)).report, ['mail'])
    const done = await oneClick(url)
    assert.match(done.body, new RegExp(`<html lang="fi">[\\s\\S]*/admin/w/${a.slug}/settings`))
    assert.deepEqual((await chosenBy(a.agent)).report, [])
  })

  it('is not stopped by a link that was not given out, or that is about another', async () => {
    await choose(a.agent, { report: ['mail'] })
    const url = pathIn((await told('report')).get(a.agent.email))
    const others = [
      url.replace('.report.', '.error.'),
      url.replace(a.agent.memberId, a.owner.memberId),
      url.replace(a.tenantId, b.tenantId),
      url.replace('.report', ''),
      url.slice(0, -2),
      '/unsubscribe/x',
    ]
    for (const other of others) {
      const answer = await house.app.inject({ url: other, headers: { 'accept-language': 'de' } })
      assert.equal(answer.statusCode, 401, other)
      assert.match(answer.body, /Dieser Link funktioniert nicht/)
      assert.equal((await oneClick(other)).statusCode, 401, other)
    }
    assert.deepEqual((await chosenBy(a.agent)).report, ['mail'])
    assert.ok((await chosenBy(a.owner)).error.includes('mail'))
  })

  it('is nothing to an address that is set for the whole workspace: nobody chose it there', async () => {
    await a.as(a.owner, {
      method: 'PATCH',
      url: '/api/identity/workspace',
      payload: { notifyEmail: 'drift@alfa.example' },
    })
    const mail = (await told('error')).get('drift@alfa.example')
    assert.ok(mail)
    assert.equal(lineOf(mail, 'list-unsubscribe'), undefined)
  })

  it('is over with the membership: its link leads to a page that says so', async () => {
    const url = pathIn((await told('report')).get(a.agent.email))
    const removed = await a.as(a.owner, {
      method: 'DELETE',
      url: `/api/identity/members/${a.agent.memberId}`,
    })
    assert.equal(removed.status, 200)
    const answer = await oneClick(url)
    assert.equal(answer.statusCode, 404)
    assert.match(answer.body, /This link does not work/)
    assert.deepEqual(await listed(), [])
  })
})
