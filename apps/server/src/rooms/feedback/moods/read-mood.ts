import { type Locale, type Mood, moods } from '@svar/contract'
import { type StateRead, stateOf } from '@svar/language'
import type { Context } from '../../../platform/tenancy/context.ts'
import {
  conversation as conversationOf,
  history,
  type MessageRow,
  setTags,
} from '../../conversations/index.ts'
import { workspaceOf } from '../../identity/index.ts'
import * as store from '../stores/moods.ts'
import { moodNames } from './mood-names.ts'
import { turnRisky } from './turn-risky.ts'

const RECENT = 8
/** Below it a calm message would be taken for an upset one too often. */
const SHOWN_FROM = 0.68

/** A score says by how much a state is likelier than none, as the logarithm of the odds. */
const confidenceOf = (score: number): number => Math.round((1 / (1 + Math.exp(-score))) * 100) / 100

/** The states in which a message was written that are clear enough to be shown. */
export const clearMoods = ({ scores }: StateRead): { mood: Mood; confidence: number }[] =>
  moods
    .map((mood) => ({ mood, confidence: scores[mood] > 0 ? confidenceOf(scores[mood]) : 0 }))
    .filter(({ confidence }) => confidence >= SHOWN_FROM)

interface Read {
  mood: Mood
  confidence: number
  messageId: string
  seq: number
}

/** A message is read again with each that follows it, and says the same: this many readings are kept. */
const MOST_KEPT = 5000
const kept = new Map<string, ReturnType<typeof clearMoods>>()

function clearMoodsOf({ id, text, locale }: MessageRow): ReturnType<typeof clearMoods> {
  const key = `${id} ${text.length}`
  const known = kept.get(key)
  if (known) return known
  const clear = clearMoods(stateOf(text, locale ? { locale: locale as Locale } : {}))
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, clear)
  return clear
}

/** Each state that is clear in some of the messages, with the message where it is clearest; the later of equals. */
function clearestOf(messages: MessageRow[]): Read[] {
  const found = new Map<Mood, Read>()
  for (const message of messages) {
    for (const read of clearMoodsOf(message))
      if (read.confidence >= (found.get(read.mood)?.confidence ?? 0))
        found.set(read.mood, { ...read, messageId: message.id, seq: message.seq })
  }
  return [...found.values()]
}

/**
 * Reads in which state a customer has written of late, and tags the conversation with it. What a person has taken away
 * does not come back by itself. Run again it changes nothing.
 */
export async function readMood(ctx: Context, conversationId: string): Promise<void> {
  const said = (await history(ctx, conversationId, RECENT)).filter(
    ({ kind, authorKind }) => kind === 'text' && authorKind === 'visitor',
  )
  const found = clearestOf(said)
  const known = await store.moodsOf(ctx, conversationId)
  await noteRemovedTags(ctx, conversationId, known)
  const fresh = found.filter((read) => isNews(read, known))
  if (fresh.length === 0) return
  for (const read of fresh) await store.noteMood(ctx, { conversationId, ...read, decidedBy: null })
  await tagWith(
    ctx,
    conversationId,
    fresh.map(({ mood }) => mood),
    [],
  )
  await turnRisky(ctx, conversationId, fresh)
}

function isNews(read: Read, known: store.MoodRow[]): boolean {
  const before = known.find(({ mood }) => mood === read.mood)
  return !before || (!before.dismissedAt && before.messageId !== read.messageId)
}

/** Who removed the tag took the state away. */
async function noteRemovedTags(ctx: Context, conversationId: string, known: store.MoodRow[]): Promise<void> {
  const shown = known.filter(({ dismissedAt }) => !dismissedAt)
  if (shown.length === 0) return
  const tags = (await conversationOf(ctx, conversationId))?.tags ?? []
  const names = moodNames[(await workspaceOf(ctx)).locale]
  for (const row of shown) {
    if (hasTag(tags, names[row.mood])) continue
    row.dismissedAt = ctx.clock.now()
    await store.dismissMood(ctx, conversationId, row.mood, null)
  }
}

const hasTag = (tags: string[], name: string) => tags.some((tag) => tag.toLowerCase() === name.toLowerCase())

/** Puts on the tags of some states and takes off those of others; the rest stay. */
export async function tagWith(ctx: Context, conversationId: string, on: Mood[], off: Mood[]): Promise<void> {
  const row = await conversationOf(ctx, conversationId)
  const names = moodNames[(await workspaceOf(ctx)).locale]
  if (!row) return
  const kept = row.tags.filter((tag) => !off.some((mood) => hasTag([tag], names[mood])))
  const added = on.map((mood) => names[mood]).filter((name) => !hasTag(kept, name))
  if (added.length === 0 && kept.length === row.tags.length) return
  await setTags(ctx, conversationId, [...kept, ...added])
}
