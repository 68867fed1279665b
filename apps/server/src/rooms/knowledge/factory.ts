import { setTimeout as wait } from 'node:timers/promises'
import type { Source } from '@svar/contract'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { faqsOf } from './wordings/business.fixture.ts'
import { pool } from './wordings/pool.fixture.ts'

/** The body and headers of an upload of one file, as a browser sends it. */
export function upload(name: string, content: Uint8Array | string) {
  const boundary = 'part-of-a-test'
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  return {
    method: 'POST' as const,
    url: '/api/knowledge/files',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]),
  }
}

/** The source when it has been read, well or not. */
export async function whenRead(tenant: TestTenant, id: string): Promise<Source> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { body } = await tenant.as<Source>(tenant.agent, { url: `/api/knowledge/sources/${id}` })
    if (body.state !== 'waiting' && body.state !== 'working') return body
    await wait(50)
  }
  throw new Error('the source was not read in time')
}

/** Ten questions of a swimming pool in Norwegian, each in five wordings, with their answers. */
export const poolFaqs = () => faqsOf(pool)
