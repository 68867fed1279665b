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
  return {
    '/api/monitoring/projects/': String(errors.project.id),
    '/api/monitoring/error-keys/': errors.key.id,
    '/api/monitoring/errors/': group?.id ?? '',
    '/api/monitoring/conversations/': conversationId,
  }
}
