import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { deflateSync } from 'node:zlib'
import type { MailLook } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { system } from '../../../kernel/actor.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { delivery, sendMail } from '../index.ts'

/** Enough of a PNG to say how large it is. */
function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(25)
  header.writeUInt32BE(13, 0)
  header.write('IHDR', 4, 'latin1')
  header.writeUInt32BE(width, 8)
  header.writeUInt32BE(height, 12)
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([signature, header, deflateSync(Buffer.alloc(16))])
}

describe('the look of mails', () => {
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  before(async () => {
    house = await startTestHouse({ rooms: [delivery] })
    ;({ a, b } = await house.twoTenants())
    await house.settled()
  })
  after(() => house?.stop())

  const url = '/api/delivery/look'
  const set = (logo: string | null, who: TestTenant['owner'] | 'key' = a.owner) =>
    a.as<MailLook>(who, { method: 'PUT', url, payload: { logo } })
  async function sentBy(tenant: TestTenant): Promise<string> {
    const params = { customer: 'Kari', words: 'Hei!', link: 'https://svar.example/c/1' }
    await inTenant(house.platform, tenant.tenantId, system('test'), (ctx) =>
      sendMail(ctx, { to: 'kari@kunde.example', template: 'person_requested', params, locale: 'nb' }),
    )
    await house.settled()
    return house.sent.at(-1)?.html ?? ''
  }

  it('has the workspace’s own picture from this server, at half its size, in its own mails only', async () => {
    const picture = png(400, 80)
    const { body } = await set(picture.toString('base64'))
    assert.deepEqual([body.logo?.width, body.logo?.height], [200, 40])
    const address = body.logo?.url ?? ''
    assert.ok(address.startsWith(`${house.platform.config.url}/mail/logo/${a.tenantId}/`))
    const html = await sentBy(a)
    assert.match(html, /<img src="[^"]+" width="200" height="40" alt="Alfa"/)
    assert.equal(/<img src="([^"]+)"/.exec(html)?.[1], address)
    assert.doesNotMatch(await sentBy(b), /<img/)
    const answer = await house.app.inject({ url: new URL(address).pathname })
    assert.deepEqual([answer.statusCode, answer.headers['content-type']], [200, 'image/png'])
    assert.deepEqual(answer.rawPayload, picture)
    const elsewhere = new URL(address).pathname.replace(a.tenantId, b.tenantId)
    assert.equal((await house.app.inject({ url: elsewhere })).statusCode, 404)
  })

  it('never grows out of its place', async () => {
    const { body } = await set(png(3000, 300).toString('base64'))
    assert.deepEqual([body.logo?.width, body.logo?.height], [240, 24])
  })

  it('takes nothing but a PNG of a sensible size', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
    const large = Buffer.concat([png(10, 10), Buffer.alloc(200_001)])
    for (const bad of [svg, png(0, 10), png(9000, 10), large, png(10, 10).subarray(0, 20)])
      assert.equal((await set(bad.toString('base64'))).status, 400)
    assert.equal((await set('no base64!')).status, 400)
  })

  it('is for owners and admins, and goes back to the name', async () => {
    assert.equal((await set(null, a.agent)).status, 403)
    assert.deepEqual((await set(null)).body, { logo: null })
    assert.doesNotMatch(await sentBy(a), /<img/)
  })
})
