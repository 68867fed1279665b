import type { Conversation } from '@svar/contract'
import { useTexts } from '../../texts/use-texts.ts'
import { inboxTexts } from './texts/index.ts'

// Control characters, line breaks, and what turns the direction of everything that follows.
const unseen = /[\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff]+/gu

/** What a customer is called on screen: the name on one line, else the address, else "Visitor" in the reader's language. */
export function contactName(contact: Conversation['contact'], visitor: string): string {
  return contact.name?.replace(unseen, ' ').replace(/\s+/g, ' ').trim() || contact.email || visitor
}

export function useContactName(conversation: Conversation): string {
  return contactName(conversation.contact, useTexts(inboxTexts).visitor)
}
