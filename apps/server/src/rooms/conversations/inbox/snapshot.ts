import { isDeepStrictEqual } from 'node:util'
import type { ConversationRow } from '../rows.ts'

/** What people change of a conversation without anything being said in it. */
const fields = [
  'status',
  'assigneeId',
  'assigneeName',
  'teamId',
  'waitingSince',
  'waitedSince',
  'helpedAt',
  'remindedAt',
  'snoozedUntil',
  'quietUntil',
  'tags',
  'closedAt',
  'closedBy',
  'unread',
  'memberReadSeq',
  'misses',
  'mergedInto',
  'csatScore',
  'csatComment',
] as const
const moments: ReadonlySet<string> = new Set([
  'waitingSince',
  'waitedSince',
  'helpedAt',
  'remindedAt',
  'snoozedUntil',
  'quietUntil',
  'closedAt',
])

export type Snapshot = Pick<ConversationRow, (typeof fields)[number]>

export const snapshotOf = (row: ConversationRow): Snapshot =>
  Object.fromEntries(fields.map((field) => [field, row[field]])) as unknown as Snapshot

/** A snapshot as it comes out of the database: its moments are text there. */
export const readSnapshot = (stored: Snapshot): Snapshot =>
  Object.fromEntries(
    Object.entries(stored).map(([field, value]) => [
      field,
      moments.has(field) && value !== null ? new Date(value as string) : value,
    ]),
  ) as unknown as Snapshot

/** The fields that differ, with what they were. */
export function changedFields(before: Snapshot, after: Snapshot): Partial<Snapshot> {
  return Object.fromEntries(
    Object.entries(before).filter(
      ([field, value]) => !isDeepStrictEqual(value, after[field as keyof Snapshot]),
    ),
  )
}
