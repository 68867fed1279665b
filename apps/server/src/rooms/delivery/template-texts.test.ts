import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { locales, mailTemplates } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { delivery, sendMail } from './index.ts'
import { templateNames } from './templates/all.ts'

interface Texts {
  variables: string[]
  ours: Record<string, string | null>
  own: Record<string, string | null>
}

describe('a workspace’s own words', () => {
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  before(async () => {
    house = await startTestHouse({ rooms: [delivery], work: true })
    ;({ a, b } = await house.twoTenants())
    await house.settled()
  })
  after(() => house?.stop())
  const call = <B>(method: 'GET' | 'PUT' | 'POST', url: string, payload?: object, tenant = a) =>
    tenant.as<B>(tenant.owner, {
      method,
      url: `/api/delivery/templates${url}`,
      ...(payload ? { payload } : {}),
    })

  it('stand beside ours, for every mail in every language', async () => {
    assert.deepEqual([...templateNames].sort(), [...mailTemplates].sort())
    for (const template of mailTemplates) {
      for (const locale of locales) {
        const { status, body } = await call<Texts>('GET', `/${template}/${locale}`)
        assert.equal(status, 200)
        assert.ok(body.ours.subject && body.ours.heading, `${template} ${locale}`)
        assert.ok(body.variables.includes('workspace'))
        const preview = await call<{ subject: string; html: string; text: string }>(
          'POST',
          `/${template}/${locale}/preview`,
          body.ours,
        )
        assert.equal(preview.status, 200, `our own words of ${template} ${locale} hold only what is known`)
        assert.doesNotMatch(preview.body.subject + preview.body.text, /\{\{|undefined/)
      }
    }
  })

  it('are what is sent from then on, in this workspace alone, until they are taken back', async () => {
    const texts = { subject: '{{customer}} hos {{workspace}}', intro: 'Ta deg av {{customer}}.' }
    const { body } = await call<Texts>('PUT', '/person_requested/nb', texts)
    assert.deepEqual([body.own.subject, body.own.note], [texts.subject, null])
    const list = await call<{ items: { template: string; changed: string[] }[] }>('GET', '')
    assert.deepEqual(list.body.items.find(({ template }) => template === 'person_requested')?.changed, ['nb'])
    const sent = async (to: string, tenant: TestTenant) => {
      await inTenant(house.platform, tenant.tenantId, system('test'), (ctx) =>
        sendMail(ctx, {
          to,
          template: 'person_requested',
          locale: 'nb',
          params: { customer: 'Kari\r\nBcc: x@y.example', words: 'Hei', link: 'https://svar.example/c' },
        }),
      )
      await house.settled()
      return house.sent.find((mail) => mail.to === to)
    }
    const own = await sent('own@kunde.example', a)
    assert.equal(own?.subject, 'Kari Bcc: x@y.example hos Alfa')
    assert.match(own?.text ?? '', /Ta deg av Kari/)
    assert.match((await sent('theirs@kunde.example', b))?.subject ?? '', /venter på deg/)
    await call('PUT', '/person_requested/nb', { subject: '', intro: null })
    assert.match((await sent('again@kunde.example', a))?.subject ?? '', /venter på deg/)
  })

  it('with a variable that is not known are refused, by its name', async () => {
    const refused = await call<{ error: { fields: { path: string; message: string }[] } }>(
      'PUT',
      '/magic_link/nb',
      {
        subject: 'Hei {{nmae}}',
        note: 'Lenken: {{link}} {{name}',
      },
    )
    assert.equal(refused.status, 400)
    const { fields } = refused.body.error
    assert.deepEqual(
      fields.map(({ path }) => path),
      ['subject', 'note'],
    )
    assert.match(fields[0]?.message ?? '', /\{\{nmae\}\}.*\{\{name\}\}, \{\{workspace\}\}/)
    assert.equal((await call('POST', '/magic_link/nb/preview', { heading: '{{x}}' })).status, 400)
    assert.equal((await call<Texts>('GET', '/magic_link/nb')).body.own.subject, null)
  })

  it('can be tried before they are kept, by a mail to whoever asks', async () => {
    const url = '/ticket_received/nb/trial'
    const { body } = await call<{ id: string; to: string }>('POST', url, { subject: 'Prøve: {{number}}' })
    assert.equal(body.to, a.owner.email)
    await house.settled()
    const mail = house.sent.find(({ id }) => id === body.id)
    assert.deepEqual([mail?.to, mail?.subject], [a.owner.email, 'Prøve: T-1042'])
    assert.match(mail?.text ?? '', /Pakken er ikke kommet|T-1042/)
    assert.equal((await call<Texts>('GET', '/ticket_received/nb')).body.own.subject, null)
    assert.equal((await call('POST', url, { subject: '{{x}}' })).status, 400)
    const byKey = await a.as('key', { method: 'POST', url: `/api/delivery/templates${url}`, payload: {} })
    assert.equal(byKey.status, 403)
  })

  it('hide nothing in a subject that only the reader’s program would open', async () => {
    const hidden = '=?utf-8?q?=E2=80=AEgpj.exe?= =?utf-8?b?WA==?='
    const { body } = await call<{ subject: string }>('POST', '/ticket_received/nb/preview', {
      subject: hidden,
    })
    assert.doesNotMatch(body.subject, /=\?/)
  })

  it('are for owners and admins', async () => {
    assert.equal((await a.as(a.agent, { url: '/api/delivery/templates' })).status, 403)
    const url = '/api/delivery/templates/ticket_received/nb/trial'
    assert.equal((await a.as(a.agent, { method: 'POST', url, payload: {} })).status, 403)
  })
})
