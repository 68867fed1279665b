import type { Context } from '../../platform/tenancy/context.ts'

const MINUTE = 60_000
const sources = [{ passageId: 'p' }]
const questions = [
  'Hva koster det?',
  'hva koster  det',
  'Når har dere åpent?',
  '=HYPERLINK("http://x")?',
  'Kan, du "hjelpe"?',
  'Hei',
]

/** The same numbers each time: a linear congruence (Numerical Recipes). */
export function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

export interface Many {
  count: number
  from: Date
  to: Date
  memberIds: string[]
  teamIds: string[]
  seed: number
}

/** Stores conversations of every kind, as they look when they have come through the doors. */
export async function storeConversations(ctx: Context, { count, from, to, ...of }: Many): Promise<void> {
  const below = numbers(of.seed)
  const rows: Rows = { contacts: [], conversations: [], messages: [], reasons: [] }
  for (let index = 0; index < count; index += 1) {
    const at = from.getTime() + below(to.getTime() - from.getTime())
    storeOne(ctx, rows, at, below, of)
  }
  await insert(ctx, 'contacts', rows.contacts)
  await insert(ctx, 'conversations', rows.conversations)
  await insert(ctx, 'messages', rows.messages)
  await insert(ctx, 'feedback_reasons', rows.reasons)
}

type Rows = Record<'contacts' | 'conversations' | 'messages' | 'reasons', object[]>

/** Why an answer was not liked, every second time. */
function sayWhy(ctx: Context, rows: Rows, conversationId: string) {
  const { id, feedback } = rows.messages.at(-1) as { id: string; feedback: string | null }
  if (feedback !== 'down') return
  const reasons = [['wrong'], [], ['incomplete', 'unclear'], []][rows.reasons.length % 4]
  rows.reasons.push({
    id: ctx.newId(),
    conversation_id: conversationId,
    message_id: id,
    reasons,
    comment: '',
    created_at: ctx.clock.now(),
  })
}

function storeOne(
  ctx: Context,
  rows: Rows,
  start: number,
  below: (count: number) => number,
  { memberIds, teamIds }: Pick<Many, 'memberIds' | 'teamIds'>,
) {
  const [id, contactId] = [ctx.newId(), ctx.newId()]
  const memberId = below(3) === 0 ? (memberIds[below(memberIds.length)] ?? null) : null
  let at = start
  let seq = 0
  const say = (author: string, rest: object = {}) => {
    seq += 1
    const named = { id: ctx.newId(), conversation_id: id, seq, client_id: `m-${seq}`, author_kind: author }
    const usual = { kind: 'text', text: 'x', body: {}, author_id: null, feedback: null, author_name: '' }
    rows.messages.push({ ...named, ...usual, created_at: new Date(at), ...rest })
    at += 1000 + below(40 * MINUTE)
  }
  say('visitor', { text: questions[below(questions.length)] })
  if (below(5) > 0)
    say('assistant', {
      body: { sources: below(3) ? sources : [] },
      feedback: [null, null, 'up', 'down'][below(4)],
    })
  sayWhy(ctx, rows, id)
  if (memberId) {
    say('system', { kind: 'event', body: { event: { type: 'person_requested' } } })
    for (let turn = 1 + below(4); turn > 0; turn -= 1) {
      if (below(3)) say('visitor')
      say('member', { author_id: memberId })
    }
  }
  const isClosed = below(2) === 0
  const status = isClosed ? 'closed' : memberId ? 'human' : 'bot'
  const last = rows.messages.at(-1) as { author_kind: string }
  rows.contacts.push({ id: contactId, name: `Kunde ${below(1000)}` })
  rows.conversations.push({
    id,
    contact_id: contactId,
    channel: below(4) ? 'web' : 'api',
    locale: ['nb', 'sv', 'en-GB', 'en-US', null][below(5)],
    status,
    team_id: teamIds[below(teamIds.length + 1)] ?? null,
    assignee_id: status === 'human' ? memberId : null,
    last_assignee_id: memberId,
    last_seq: seq,
    last_author: last.author_kind,
    last_message_at: new Date(at),
    csat_score: below(3) === 0 ? 1 + below(5) : null,
    closed_at: isClosed ? new Date(at) : null,
    closed_by: isClosed ? ['visitor', 'member'][below(2)] : null,
    created_at: new Date(start),
    updated_at: new Date(at),
    tags: [],
    metadata: {},
    subject: '',
    preview: '',
    unread: 0,
    visitor_read_seq: 0,
    member_read_seq: 0,
    misses: 0,
  })
}

async function insert(ctx: Context, table: string, rows: object[]): Promise<void> {
  const names = Object.keys(rows[0] ?? {}).join(', ')
  await ctx.client.query(
    `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  )
}
