import type { ConversationRecord, TicketRecord } from '../stores/export.ts'
import type { Cell } from './csv.ts'

/** What of a person's work may be shown: all, or only one's own. Names are for reading; whoever has left has none. */
export interface Shown {
  id(memberId: string | null): string | null
  name(memberId: string | null): string | null
}

export const conversationColumns = [
  'conversation_id',
  'started_at',
  'channel',
  'language',
  'team_id',
  'team',
  'agent_id',
  'agent',
  'handled_by',
  'first_reply_by',
  'first_reply_seconds',
  'first_reply_open_seconds',
  'person_reply_by',
  'person_reply_name',
  'person_reply_seconds',
  'person_reply_open_seconds',
  'next_reply_seconds',
  'next_reply_open_seconds',
  'replies_by_agent',
  'replies_by_name',
  'resolution',
  'csat',
  'thumbs_up',
  'thumbs_down',
  'thumb_reasons',
  'question',
  'question_answered',
  'question_held',
]

/** Times are in seconds with three decimals; several stand in one cell with spaces between. */
export const conversationRecord = (row: ConversationRecord, shown: Shown): Cell[] => [
  row.id,
  row.at.toISOString(),
  row.channel,
  row.language,
  row.teamId,
  row.team,
  shown.id(row.memberId),
  shown.name(row.memberId),
  row.handledBy,
  row.firstReplyBy,
  seconds(row.firstReply),
  seconds(row.firstReplyOpen),
  shown.id(row.personReplyBy),
  shown.name(row.personReplyBy),
  seconds(row.personReply),
  seconds(row.personReplyOpen),
  row.nextReplies.map(inSeconds).join(' '),
  row.nextRepliesOpen.map(inSeconds).join(' '),
  repliesOf(row, shown.id).join(' '),
  repliesOf(row, shown.name).join('; '),
  row.resolution,
  row.csat,
  row.thumbsUp,
  row.thumbsDown,
  row.thumbReasons.join(' '),
  row.question,
  row.question === null ? null : row.questionAnswered,
  row.question === null ? null : row.questionHeld,
]

/** How many each has written, by what stands for them. */
const repliesOf = ({ replies }: ConversationRecord, say: Shown['id']): string[] =>
  Object.entries(replies).flatMap(([memberId, count]) => {
    const who = say(memberId)
    return who ? [`${who}:${count}`] : []
  })

export const ticketColumns = [
  'ticket',
  'opened_at',
  'resolved_at',
  'status',
  'priority',
  'category',
  'team_id',
  'team',
  'agent_id',
  'agent',
  'language',
  'promise',
  'broken_promises',
]

export const ticketRecord = (row: TicketRecord, shown: Shown): Cell[] => [
  `T-${row.number}`,
  row.at.toISOString(),
  row.resolvedAt?.toISOString() ?? null,
  row.status,
  row.priority,
  row.category,
  row.teamId,
  row.team,
  shown.id(row.memberId),
  shown.name(row.memberId),
  row.language,
  row.promise,
  row.broken.join(' '),
]

const inSeconds = (ms: number) => (ms / 1000).toFixed(3)
const seconds = (ms: number | null) => (ms === null ? null : inSeconds(ms))
