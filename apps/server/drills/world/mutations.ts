import { type Answered, type Asking, ask } from './ask.ts'
import type { Visitor } from './visitor.ts'
import { type Workspace, widgetHeaders } from './workspace.ts'

/** One change that a client asks for, and may have to ask for again because it never heard the answer. */
export interface Mutation {
  kind: Kind
  /** Stands in what is stored, so that its effects can be counted. */
  mark: string
  /** @param changed another request under the same id, as a faulty client would send it */
  send(changed: boolean): Promise<Answered>
  /** What names the effect in an answer. */
  effectOf(answered: Answered): string
}

type Kind = 'visitor writes' | 'agent writes' | 'chat' | 'ticket' | 'session' | 'question'

interface Recipe {
  kind: Kind
  /** Of ten. */
  share: number
  asking(workspace: Workspace, visitor: Visitor, mark: string, text: string): Asking
  effectOf(body: Record<string, unknown>): unknown
}

const service = '/api/ai-customer-service/gpt'
const asKey = ({ keyHeaders }: Workspace, mark?: string) => ({
  ...keyHeaders,
  ...(mark ? { 'idempotency-key': mark } : {}),
})
const idOfMessage = (body: Record<string, unknown>) => (body.message as { id?: string })?.id

const recipes: Recipe[] = [
  {
    kind: 'visitor writes',
    share: 3,
    asking: ({ publicKey }, { token }, mark, text) => ({
      method: 'POST',
      path: '/api/widget/messages',
      headers: widgetHeaders(publicKey, token),
      body: { clientId: mark, text },
    }),
    effectOf: idOfMessage,
  },
  {
    kind: 'agent writes',
    share: 2,
    asking: (workspace, { conversationId }, mark, text) => ({
      method: 'POST',
      path: `/api/conversations/${conversationId}/messages`,
      headers: asKey(workspace),
      body: { clientId: mark, text },
    }),
    effectOf: (body) => body.id,
  },
  {
    kind: 'ticket',
    share: 2,
    asking: (workspace, _visitor, mark, text) => ({
      method: 'POST',
      path: `${service}/tickets`,
      headers: asKey(workspace, mark),
      body: { subject: text, customer_email: 'drill@example.com' },
    }),
    effectOf: (body) => body.ticket_number,
  },
  {
    kind: 'session',
    share: 1,
    asking: (workspace, _visitor, mark, text) => ({
      method: 'POST',
      path: `${service}/sessions`,
      headers: asKey(workspace, mark),
      body: { conversation_topic: text },
    }),
    effectOf: (body) => body.session_id,
  },
  {
    kind: 'question',
    share: 1,
    asking: (workspace, _visitor, mark, text) => ({
      method: 'POST',
      path: '/api/knowledge/faqs',
      headers: asKey(workspace, mark),
      body: { question: text, answer: 'A draft that nobody is shown.', locale: 'en-GB', status: 'draft' },
    }),
    effectOf: (body) => body.id,
  },
  {
    // Without a session: the first message of one, sent again, must find the session that it began.
    kind: 'chat',
    share: 1,
    asking: (workspace, _visitor, mark, text) => ({
      method: 'POST',
      path: `${service}/chat`,
      headers: asKey(workspace),
      body: { message: text, client_message_id: mark, locale: 'en-GB' },
    }),
    effectOf: ({ session_id, message_id, reply }) => `${session_id} ${message_id} ${reply}`,
  },
]
const drawn = recipes.flatMap((recipe) => Array<Recipe>(recipe.share).fill(recipe))

/** A mutation of a kind that chance picks. `mark` must be new. */
export function pickMutation(
  workspace: Workspace,
  visitors: Visitor[],
  mark: string,
  random: () => number,
): Mutation {
  const recipe = drawn[Math.floor(random() * drawn.length)] as Recipe
  const visitor = visitors[Math.floor(random() * visitors.length)] as Visitor
  return {
    kind: recipe.kind,
    mark,
    send: (changed) => {
      const text = changed ? `Something else: ${mark} changed` : `Thank you: ${mark}`
      return ask(workspace.url, recipe.asking(workspace, visitor, mark, text))
    },
    effectOf: ({ body }) => String(recipe.effectOf(body)),
  }
}
