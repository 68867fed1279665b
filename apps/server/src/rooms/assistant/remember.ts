import { sentences } from '@svar/language'
import type { Context } from '../../platform/tenancy/context.ts'
import { conversation, history, type MessageRow } from '../conversations/index.ts'
import { type MemoryRow, memories, remember } from '../customers/index.ts'

const LONGEST = 240
const MESSAGES = 60

/** How each kind of memory is put to a model. */
const kinds: Record<string, string> = {
  topic: 'They wrote about',
  open_question: 'This question was left open',
  promise: 'A person of the business wrote last',
}

/** When a conversation ends, what it was about, what was left open and what a person promised, in their own words. */
export async function rememberConversation(ctx: Context, conversationId: string): Promise<void> {
  const row = await conversation(ctx, conversationId)
  if (!row) return
  const said = (await history(ctx, conversationId, MESSAGES)).filter((message) => message.kind === 'text')
  for (const [kind, text] of Object.entries(summaryOf(said))) {
    if (text) await remember(ctx, { id: ctx.newId(), contactId: row.contactId, conversationId, kind, text })
  }
}

/** What is remembered of a contact, as lines for a model. */
export async function memoryLines(ctx: Context, contactId: string): Promise<string[]> {
  return (await memories(ctx, contactId, 6)).map(lineOf)
}

const lineOf = ({ kind, text, createdAt }: MemoryRow) =>
  `${createdAt.toISOString().slice(0, 10)}, ${kinds[kind] ?? kind}: “${text}”`

function summaryOf(said: MessageRow[]) {
  const asked = said.filter(({ authorKind, text }) => authorKind === 'visitor' && isSubstantial(text))
  const last = asked.at(-1)
  const after = last ? said.filter((message) => message.seq > last.seq) : []
  const isAnswered = after.some(
    ({ authorKind, body }) => authorKind === 'member' || (body.sources?.length ?? 0) > 0,
  )
  const promised = said.findLast(({ authorKind, text }) => authorKind === 'member' && isSubstantial(text))
  return {
    topic: shorten(asked[0]?.text),
    open_question: isAnswered ? '' : shorten(last?.text),
    promise: shorten(promised?.text),
  }
}

const isSubstantial = (text: string) => text.trim().split(/\s+/).length >= 3

/** The first sentences that fit, on one line. */
function shorten(text = ''): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= LONGEST) return line
  const fits = sentences(line).findLast((span) => span.end <= LONGEST)
  return fits ? line.slice(0, fits.end).trim() : `${line.slice(0, LONGEST - 1).trimEnd()}…`
}
