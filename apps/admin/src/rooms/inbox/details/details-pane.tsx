import type { Conversation } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { usePath } from '../../../shell/room-path.ts'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { useActions } from '../actions/use-actions.ts'
import { MoodsPart } from '../assist/moods-part.tsx'
import { contactQuery } from '../queries.ts'
import { inboxTexts } from '../texts/index.ts'
import { IconLink } from '../thread/thread-header.tsx'
import { AssigneeMenu } from './assignee-menu.tsx'
import { ContactPart } from './contact-part.tsx'
import { EarlierPart } from './earlier-part.tsx'
import { ErrorsPart } from './errors-part.tsx'
import { Fact, Part } from './part.tsx'
import { TagsPart } from './tags-part.tsx'
import { TeamMenu } from './team-menu.tsx'
import { TicketsPart } from './tickets-part.tsx'
import { ToldPart } from './told-part.tsx'
import { VisitPart } from './visit-part.tsx'

/** The right pane: who the customer is, where they are, and who has the conversation. */
export function DetailsPane({ conversation }: { conversation: Conversation }) {
  const texts = useTexts(inboxTexts).details
  const path = usePath()
  const actions = useActions(conversation)
  const { data: contact } = useQuery(contactQuery(conversation.id))
  const mayLook = useMay('agent')
  // One address may have been given in several browsers, each with conversations of its own.
  const mayHaveMore = contact && (contact.conversations > 1 || contact.email)
  const hasMood = conversation.sentiment !== null && conversation.sentiment !== 'neutral'
  return (
    <>
      <header className="flex h-14 shrink-0 items-center gap-2 border-b border-line px-2 xl:hidden">
        <IconLink to={path('inbox', conversation.id)} icon={ArrowLeft} label={texts.back} />
        <h1 className="text-lg font-semibold">{texts.title}</h1>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto">
        <ContactPart conversation={conversation} contact={contact} />
        <ToldPart conversation={conversation} />
        <Part title={texts.status}>
          {conversation.status !== 'human' && (
            <p className="mb-1 text-sm">{texts.statuses[conversation.status]}</p>
          )}
          <AssigneeMenu conversation={conversation} actions={actions} />
          <TeamMenu conversation={conversation} />
          {hasMood && conversation.sentiment && (
            <Fact name={texts.sentiment}>{texts.sentiments[conversation.sentiment]}</Fact>
          )}
          <Fact name={texts.channel}>{texts.channels[conversation.channel]}</Fact>
        </Part>
        <VisitPart conversation={conversation} />
        {mayLook && <ErrorsPart conversation={conversation} />}
        <TicketsPart conversation={conversation} />
        {mayHaveMore && <EarlierPart conversation={conversation} />}
        <TagsPart conversation={conversation} actions={actions} />
        <MoodsPart conversation={conversation} />
        {contact && contact.memory.length > 0 && (
          <Part title={texts.memory}>
            <ul className="flex flex-col gap-2">
              {contact.memory.map(({ text, at }) => (
                <li key={`${at} ${text}`} className="text-sm wrap-anywhere">
                  {text} <RelativeTime at={at} className="text-xs text-muted" />
                </li>
              ))}
            </ul>
          </Part>
        )}
      </div>
    </>
  )
}
