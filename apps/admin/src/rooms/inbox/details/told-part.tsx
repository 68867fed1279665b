import type { Conversation } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../texts/use-texts.ts'
import { uiTexts } from '../../../ui/texts/index.ts'
import { ToldFacts } from '../../../ui/told-facts.tsx'
import { toldQuery } from '../queries.ts'
import { Part } from './part.tsx'

/** What the customer has told that is not known of the contact; nothing where there is none. */
export function ToldPart({ conversation }: { conversation: Conversation }) {
  const texts = useTexts(uiTexts)
  const { id, lastMessageAt, contact } = conversation
  const { data } = useQuery(toldQuery(id, lastMessageAt))
  const known = [contact.name, contact.email, contact.phone]
  const told = data?.items.filter(({ value }) => !known.includes(value)) ?? []
  if (told.length === 0) return null
  return (
    <Part title={texts.toldTitle}>
      <ToldFacts told={told} />
    </Part>
  )
}
