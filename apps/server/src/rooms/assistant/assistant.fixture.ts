import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { type Actor, system } from '../../kernel/actor.ts'
import { type LanguageModels, type ModelChunk, ModelError, type ModelRequest } from '../../kernel/ports.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { conversation, conversations, messagesOf, receiveMessage } from '../conversations/index.ts'
import { addContact, customers } from '../customers/index.ts'
import { delivery } from '../delivery/index.ts'
import { knowledge } from '../knowledge/index.ts'
import { teams } from '../teams/index.ts'
import { assistant } from './index.ts'

/** What a stand-in for a model does: it says pieces of words, calls tools, waits and fails. */
export type Script = (request: ModelRequest) => AsyncGenerator<string>

/** Models by name; each call is noted. */
export function scripted(scripts: Record<string, Script>): LanguageModels & { calls: string[] } {
  const calls: string[] = []
  return {
    calls,
    async *stream(endpoint, request): AsyncGenerator<ModelChunk> {
      calls.push(endpoint.model)
      const script = scripts[endpoint.model]
      if (!script) throw new ModelError('unknown_model', 'No such model.')
      for await (const text of script(request)) yield { type: 'text', text }
      yield { type: 'end', usage: { inputTokens: 100, outputTokens: 20 }, finish: 'stop' }
    },
    list: async () => Object.keys(scripts),
  }
}

/** Waits, unless the caller loses patience first; then fails as an adapter does. */
export async function pause(ms: number, { signal }: ModelRequest): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
  if (signal.aborted) throw new ModelError('timed_out', 'Nobody waits any more.')
}

export interface Desk {
  house: TestHouse
  a: TestTenant
  b: TestTenant
  newContact(): Promise<string>
  write(contactId: string, text: string): ReturnType<typeof receiveMessage>
  /** All that was said in a conversation, in order. */
  said(conversationId: string): Promise<{ author: string; kind: string; text: string }[]>
  rows(conversationId: string): ReturnType<typeof messagesOf>
  status(conversationId: string): Promise<string | undefined>
  within<T>(work: Parameters<typeof inTenant<T>>[3], actor?: Actor): Promise<T>
  addModel(model: string): Promise<string>
  settings(changes: object): Promise<void>
}

/** A business with a price list, opening hours and a rule on cancelling, and customers who write to it. */
export async function openDesk(models?: LanguageModels): Promise<Desk> {
  const rooms = [delivery, teams, customers, knowledge, conversations, assistant]
  const house = await startTestHouse({ rooms, ...(models ? { models } : {}) })
  const { a, b } = await house.twoTenants()
  let count = 0
  const within: Desk['within'] = (work, actor = system('test')) =>
    inTenant(house.platform, a.tenantId, actor, work)
  const post = async <T>(url: string, payload: object, method: 'POST' | 'PATCH' = 'POST') => {
    const answer = await a.as<T>(a.owner, { method, url, payload })
    if (answer.status >= 300) throw new Error(JSON.stringify(answer.body))
    return answer.body
  }
  for (const faq of faqs) await post('/api/knowledge/faqs', { ...faq, locale: 'nb', status: 'published' })
  const rows: Desk['rows'] = (id) => within((ctx) => messagesOf(ctx, id, { limit: 100, withNotes: false }))
  return {
    house,
    a,
    b,
    within,
    rows,
    newContact: () =>
      within(async (ctx) => {
        const id = ctx.newId()
        await addContact(ctx, { id, name: null, email: null, phone: null, locale: 'nb' })
        return id
      }),
    write: (contactId, text) =>
      receiveMessage(house.platform, a.tenantId, {
        contactId,
        contactName: null,
        channel: 'web',
        clientId: `message-${++count}`,
        text,
        attachmentIds: [],
        locale: 'nb',
        page: null,
      }),
    said: async (id) =>
      (await rows(id)).items.map(({ authorKind, kind, text }) => ({ author: authorKind, kind, text })),
    status: (id) => within(async (ctx) => (await conversation(ctx, id))?.status),
    addModel: async (model) =>
      (
        await post<{ id: string }>('/api/assistant/models', {
          provider: 'openai',
          model,
          key: 'sk-a-secret-key',
        })
      ).id,
    settings: async (changes) => void (await post('/api/assistant/settings', changes, 'PATCH')),
  }
}

const faqs = [
  { question: 'Hva koster det å flytte en toroms?', answer: 'Å flytte en toroms leilighet koster 8 900 kr.' },
  { question: 'Når har dere åpent?', answer: 'Vi har åpent mandag til fredag kl. 9–16.' },
  { question: 'Kan jeg avbestille?', answer: 'Du kan avbestille gratis inntil 48 timer før flyttingen.' },
]
