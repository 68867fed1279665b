import { type Locale, locales } from '@svar/contract'
import { system } from '../../../kernel/actor.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { conversation, type MessageRow, messagesOf } from '../../conversations/index.ts'
import { answerConversation } from './answer-conversation.ts'
import { untilIdle } from './in-turn.ts'
import { listen } from './listeners.ts'

interface Options {
  /** Null: what was said so far is not the answer after all. */
  onWords?: ((text: string | null) => void) | undefined
  timeoutMs: number
}
export interface AnsweredNow {
  /** What was said after the message, in order; empty when time ran out. */
  messages: MessageRow[]
  locale: Locale
  intent: string | null
  sentiment: string | null
  suggestions: string[]
}

const LOOK_EVERY_MS = 40

/** Answers a message and waits for it, as a caller without live updates must. Whoever has the turn, the answer is the same one. */
export async function answerNow(
  platform: Platform,
  tenantId: string,
  conversationId: string,
  seq: number,
  { onWords, timeoutMs }: Options,
): Promise<AnsweredNow> {
  const stop = onWords ? listen(platform, conversationId, onWords) : () => {}
  const until = platform.clock.now().getTime() + timeoutMs
  try {
    // The message's own event is often answering it already.
    await untilIdle(platform, conversationId)
    for (let look = 0; ; look += 1) {
      const found = await lookAfter(platform, tenantId, conversationId, seq)
      const isOver = platform.clock.now().getTime() >= until
      if (found.messages.length > 0 || found.status !== 'bot' || isOver) return found
      if (look === 0) {
        await answerConversation(platform, tenantId, conversationId)
        continue
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    }
  } finally {
    stop()
  }
}

async function lookAfter(platform: Platform, tenantId: string, conversationId: string, seq: number) {
  return inTenant(platform, tenantId, system('assistant'), async (ctx) => {
    const row = await conversation(ctx, conversationId)
    const { items } = await messagesOf(ctx, conversationId, { after: seq, limit: 20, withNotes: false })
    // What was written right after it may have been answered together with it.
    const from = items.findIndex((message) => message.authorKind !== 'visitor')
    const next = items.findIndex((message, index) => index > from && message.authorKind === 'visitor')
    const messages = from < 0 ? [] : items.slice(from, next < 0 ? items.length : next)
    const said = messages.findLast((message) => message.kind === 'text')
    const locale = locales.find((known) => known === (said?.locale ?? row?.locale)) ?? 'en-GB'
    return {
      messages,
      status: row?.status ?? 'closed',
      locale,
      intent: said?.trace?.intent ?? (row?.status === 'waiting' ? 'wants_person' : null),
      sentiment: row?.sentiment ?? null,
      suggestions: (said?.body.buttons ?? [])
        .filter((button) => button.action === 'say')
        .map((button) => button.label),
    }
  })
}
