import { type Locale, locales } from '@svar/contract'
import { AppError } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { freshConversation, sendMessage } from '../../conversations/index.ts'
import { addContact } from '../../customers/index.ts'
import { goneBefore } from '../presence/here.ts'
import * as store from '../stores/presence.ts'

interface Input {
  clientId: string
  text: string
}

/**
 * Writes first to somebody who is on the site: an ordinary conversation, which the writer has from its first word.
 * The visitor's page shows it at its next sign of life.
 * @throws AppError `not_found` when they are gone, `state_conflict` while a colleague has their conversation
 */
export async function startChat(ctx: Context, visitorId: string, { clientId, text }: Input): Promise<string> {
  const visitor = await store.lockHere(ctx, visitorId, goneBefore(ctx.clock.now()))
  if (!visitor) throw new AppError('not_found', 'This visitor has left the site.')
  const locale = closest(visitor.language)
  const contactId = visitor.contactId ?? (await newContact(ctx, locale))
  const page = { url: visitor.url, title: visitor.title }
  const { id } = await freshConversation(ctx, { contactId, channel: 'web', locale, page })
  const message = await sendMessage(ctx, { conversationId: id, clientId, kind: 'text', text })
  await store.invite(ctx, visitorId, {
    conversationId: message.conversationId,
    contactId,
    name: message.authorName,
    text,
  })
  return message.conversationId
}

async function newContact(ctx: Context, locale: Locale | null): Promise<string> {
  const id = ctx.newId()
  await addContact(ctx, { id, name: null, email: null, phone: null, locale })
  return id
}

function closest(language: string): Locale | null {
  const [base] = language.toLowerCase().split('-')
  if (base === 'no' || base === 'nn') return 'nb'
  const exact = locales.find((one) => one.toLowerCase() === language.toLowerCase())
  return exact ?? locales.find((one) => one === base) ?? (base === 'en' ? 'en-GB' : null)
}
