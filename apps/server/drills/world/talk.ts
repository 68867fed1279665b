import { randomUUID } from 'node:crypto'
import type { TestHouse } from '../../test/harness.ts'
import type { TestTenant } from '../../test/test-tenant.ts'

/** A visitor who writes one message after the other. */
export interface Talk {
  write(): Promise<void>
  written(): number
  /** What is missing, twice or at another place. */
  faults(): Promise<string[]>
}

export async function createTalk(house: TestHouse, tenant: TestTenant): Promise<Talk> {
  const settings = await tenant.as<{ publicKey: string }>('key', { url: '/api/widget/settings' })
  const call = async (method: 'GET' | 'POST', url: string, payload?: object, token?: string) => {
    const headers = {
      'x-widget-key': settings.body.publicKey,
      ...(token ? { 'x-visitor-token': token } : {}),
    }
    const answer = await house.app.inject({ method, url, headers, ...(payload ? { payload } : {}) })
    if (answer.statusCode >= 300) throw new Error(`${method} ${url}: ${answer.body}`)
    return answer.json()
  }
  const { visitorToken } = await call('POST', '/api/widget/sessions', {})
  const written: string[] = []
  return {
    async write() {
      const text = `message ${written.length}`
      await call('POST', '/api/widget/messages', { clientId: randomUUID(), text }, visitorToken)
      written.push(text)
    },
    written: () => written.length,
    async faults() {
      const stored: { seq: number; text: string }[] = []
      for (let hasMore = true; hasMore; ) {
        const path = `/api/widget/messages?limit=200&after=${stored.at(-1)?.seq ?? 0}`
        const page = await call('GET', path, undefined, visitorToken)
        stored.push(...page.items)
        hasMore = page.hasMore
      }
      const texts = stored.map(({ text }) => text).filter((text) => text.startsWith('message '))
      const same = texts.length === written.length && texts.every((text, index) => text === written[index])
      return same
        ? []
        : [`${written.length} messages were written; ${texts.length} are stored, or in another order`]
    },
  }
}
