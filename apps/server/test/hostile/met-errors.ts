import { createHash } from 'node:crypto'
import { crash, errorsOf } from '../../src/rooms/monitoring/errors/errors.fixture.ts'
import type { TestHouse } from '../harness.ts'
import type { TestTenant } from '../test-tenant.ts'
import { uploadOf } from './hostile-house.ts'

const map = { version: 3, sources: ['shop.ts'], names: [], mappings: 'AAAA', sourcesContent: ['throw 1'] }

/** Gives a workspace a program that crashed, and all that is kept of it. @returns ids by the path that leads to them */
export async function meetErrors(
  house: TestHouse,
  tenant: TestTenant,
  { mark, conversationId }: { mark: string; conversationId: string },
) {
  const errors = await errorsOf(house, tenant, mark)
  const told = crash(
    {
      release: `${mark}@1`,
      environment: mark,
      tags: { mark, svar_conversation: conversationId },
      user: { id: mark },
    },
    { value: mark },
  )
  await errors.send([told])
  const upload = uploadOf(
    `/api/monitoring/projects/${errors.project.id}/source-maps?file=shop.js&release=${mark}`,
    'shop.js.map',
    JSON.stringify(map),
  )
  const kept = await tenant.as(tenant.owner, upload)
  if (kept.status !== 201) throw new Error(`a source map was not taken: ${JSON.stringify(kept.body)}`)
  const [group] = await errors.list()
  await time(house, errors, mark)
  return {
    '/api/monitoring/upload-tokens/': await uploadFrom(house, errors, mark),
    '/api/monitoring/projects/': String(errors.project.id),
    '/api/monitoring/error-keys/': errors.key.id,
    '/api/monitoring/errors/': group?.id ?? '',
    '/api/monitoring/conversations/': conversationId,
  }
}

type Errors = Awaited<ReturnType<typeof errorsOf>>

/** A route that was called once. */
async function time(house: TestHouse, { send }: Errors, mark: string): Promise<void> {
  const end = house.clock.now().getTime() / 1000
  const item = { transaction: mark, environment: mark, start_timestamp: end - 1, timestamp: end }
  const { status } = await send([], { body: `{}\n{"type":"transaction"}\n${JSON.stringify(item)}\n` })
  if (status !== 200) throw new Error(`what was timed was not taken: ${status}`)
}

/** A build that has deployed a release and left off while it uploaded. @returns the id of its token */
async function uploadFrom(house: TestHouse, { call, project }: Errors, mark: string): Promise<string> {
  const path = `projects/${project.id}/upload-tokens`
  const { id, token } = (await call<{ id: string; token: string }>('POST', path, { name: mark })).body
  const headers = { authorization: `Bearer ${token}` }
  const base = '/api/0/organizations/any'
  const deploy = `${base}/releases/${mark}@1/deploys/`
  const deployed = await house.app.inject({
    method: 'POST',
    url: deploy,
    headers,
    payload: { environment: mark },
  })
  const checksum = createHash('sha1').update(mark).digest('hex')
  const piece = uploadOf(`${base}/chunk-upload/`, checksum, mark)
  const sent = await house.app.inject({ ...piece, headers: { ...piece.headers, ...headers } })
  for (const { statusCode, body } of [deployed, sent])
    if (statusCode !== 200) throw new Error(`an upload was not taken: ${body}`)
  return id
}
