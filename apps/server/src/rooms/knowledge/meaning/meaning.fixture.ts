import type { Embeddings } from '@svar/contract'
import { type EmbeddingServer, startEmbeddingServer } from '../../../../test/embedding-server.ts'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { knowledge, searchKnowledge } from '../index.ts'

/** Words that mean the same, as a trained model would know them and the words' own ranking does not. */
const synonyms = [
  ['sykkel', 'velosiped'],
  ['reparere', 'mekke'],
]
export const faqs = [
  { question: 'Kan dere reparere en sykkel?', answer: 'Ja, verkstedet tar imot hele uken.' },
  { question: 'Når har butikken åpent?', answer: 'Vi har åpent fra ni til fem.' },
  { question: 'Sender dere varer til Svalbard?', answer: 'Vi sender med båt hver mandag.' },
  { question: 'Hvordan bytter jeg en vare?', answer: 'Ta med kvitteringen innen tretti dager.' },
]
export const paraphrase = 'Mekke velosiped?'

export interface Shop {
  server: EmbeddingServer
  house: TestHouse
  a: TestTenant
  b: TestTenant
  post<T>(tenant: TestTenant, url: string, payload: object, method?: 'POST' | 'PATCH' | 'DELETE'): Promise<T>
  /** Chooses the server for this workspace; by default everything is filled when it returns. */
  save(tenant: TestTenant, changes?: object): Promise<Embeddings>
  shown(tenant: TestTenant): Promise<Embeddings>
  search(tenant: TestTenant, question: string): ReturnType<typeof searchKnowledge>
  /** As before anybody chose anything. */
  reset(): Promise<void>
  close(): Promise<void>
}

/** Two workspaces with the same four questions, and a server that knows what words mean. */
export async function openShop(): Promise<Shop> {
  const server = await startEmbeddingServer(synonyms)
  const house = await startTestHouse({
    rooms: [knowledge],
    work: true,
    allowPrivate: [new URL(server.url).host],
  })
  const { a, b } = await house.twoTenants()
  const url = '/api/knowledge/embeddings'
  const post: Shop['post'] = async (tenant, path, payload, method = 'POST') =>
    (await tenant.as<never>(tenant.owner, { method, url: `/api/knowledge${path}`, payload })).body
  for (const faq of faqs) for (const tenant of [a, b]) await post(tenant, '/faqs', { ...faq, locale: 'nb' })
  return {
    server,
    house,
    a,
    b,
    post,
    async save(tenant, changes = {}) {
      const payload = {
        provider: 'compatible',
        baseUrl: server.url,
        model: 'words-1',
        key: 'sk-secret',
        ...changes,
      }
      const { body } = await tenant.as<Embeddings>(tenant.owner, { method: 'PUT', url, payload })
      await house.settled()
      return body
    },
    shown: async (tenant) => (await tenant.as<Embeddings>(tenant.agent, { url })).body,
    search: (tenant, question) =>
      searchKnowledge(house.platform, tenant.tenantId, { question, locale: 'nb', limit: 5 }),
    async reset() {
      for (const tenant of [a, b]) await tenant.as(tenant.owner, { method: 'DELETE', url })
      await house.settled()
      server.mood = 'well'
      server.dimensions = 96
      server.requests.length = 0
    },
    async close() {
      await house.stop()
      await server.stop()
    },
  }
}
