import { type ChatReply, type Locale, locales } from '@svar/contract'
import { AppError } from '../../kernel/errors.ts'
import type { answerNow } from '../assistant/index.ts'
import type { ConversationRow, MessageRow } from '../conversations/index.ts'
import { sentences } from './texts/index.ts'

/** What a reply is made of: the conversation as it is after the turn, and what the assistant said in it. */
export interface Turn {
  conversation: ConversationRow
  message: MessageRow
  /** Null while a person has the conversation or is waited for. */
  answer: Awaited<ReturnType<typeof answerNow>> | null
  ticketNumber: string | null
  workspaceLocale: Locale
  asked: string | undefined
}

/** The reply as callers get it. @throws AppError `unavailable` when there is no answer yet */
export function composeReply(turn: Turn): ChatReply {
  const { conversation, message, answer } = turn
  const said = (answer?.messages ?? []).filter((one) => one.kind === 'text' && one.text !== '')
  const last = said.at(-1)
  const handedOver = conversation.status === 'waiting' || conversation.status === 'human'
  if (!last && !handedOver) throw notYet()
  const locale = localeOf(turn)
  const suggestions = answer?.suggestions ?? []
  const reply = last ? said.map((one) => one.text).join('\n\n') : aboutPerson(conversation, locale)
  return {
    session_id: conversation.id,
    message_id: last?.id ?? message.id,
    reply: withSuggestions(reply, suggestions),
    locale,
    intent: answer?.intent ?? null,
    sentiment: answer?.sentiment ?? conversation.sentiment,
    sources: said.flatMap((one) =>
      (one.body.sources ?? []).map(({ title, url, quote }) => ({ title, url, quote })),
    ),
    suggestions,
    handed_over: handedOver,
    ticket_number: turn.ticketNumber,
    quote: null,
    appointment: null,
  }
}

/** Who shows nothing but the reply would ask their customer "did you mean one of these?" without any of them. */
const withSuggestions = (reply: string, suggestions: string[]) =>
  suggestions.length > 0 ? `${reply}\n\n${suggestions.map((one) => `– ${one}`).join('\n')}` : reply

const notYet = () =>
  new AppError(
    'unavailable',
    'The answer takes longer than usual. The message is stored: send it again with the same client_message_id to get the reply.',
    {
      retryAfterS: 5,
    },
  )

function localeOf({ answer, conversation, asked, workspaceLocale }: Turn): Locale {
  const given = [answer?.locale, asked, conversation.locale]
  const known = given.map((one) => locales.find((locale) => locale === one))
  return known.find((one) => one !== undefined) ?? workspaceLocale
}

const aboutPerson = ({ status, assigneeName }: ConversationRow, locale: Locale): string => {
  const { waiting, withPerson } = sentences[locale]
  return status === 'human' && assigneeName ? withPerson(assigneeName) : waiting
}
