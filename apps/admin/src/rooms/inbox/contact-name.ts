import type { Conversation } from '@svar/contract'
import { useTexts } from '../../texts/use-texts.ts'
import { oneLine } from '../../ui/one-line.ts'
import { inboxTexts } from './texts/index.ts'

/** What a customer is called on screen: the name on one line, else the address, else "Visitor" in the reader's language. */
export function contactName(contact: Conversation['contact'], visitor: string): string {
  return oneLine(contact.name ?? '') || contact.email || visitor
}

export function useContactName(conversation: Conversation): string {
  return contactName(conversation.contact, useTexts(inboxTexts).visitor)
}
