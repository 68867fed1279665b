import type { Message } from '@svar/contract'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { inboxTexts } from '../texts/index.ts'
import { eventSentence } from './event-sentence.ts'
import { OfferedButtons } from './offered-buttons.tsx'

/** Something that happened, as a quiet line between the messages. */
export function EventLine({ message }: { message: Message }) {
  const texts = useTexts(inboxTexts)
  const format = useFormat()
  if (!message.event) return null
  return (
    <div className="flex flex-col items-center gap-1.5 pt-3 text-center text-xs text-muted">
      <p className="max-w-md wrap-anywhere">
        {eventSentence(message.event, texts, format)}
        {' · '}
        <time dateTime={message.createdAt}>{format.time(message.createdAt)}</time>
      </p>
      <OfferedButtons buttons={message.buttons} />
    </div>
  )
}
