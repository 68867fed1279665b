import type { ScheduledMessage } from '@svar/contract'
import { CalendarClock, Undo2 } from 'lucide-react'
import { useMay } from '../../../shell/session.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { RichText } from '../../../ui/rich-text.tsx'
import { restoreDraft } from '../composer/drafts.ts'
import { openDesk } from '../desk-dialog.ts'
import { inboxTexts } from '../texts/index.ts'
import { Bubble, MessageFrame } from '../thread/message-bubble.tsx'
import { useMembers } from '../use-members.ts'
import { endOffer } from './held.ts'
import { cancelScheduled } from './use-scheduled.ts'

/**
 * What is to be sent in this conversation; one's own can be changed and taken back until it goes, and admins can stop
 * a colleague's.
 */
export function ScheduledMessages({ messages }: { messages: ScheduledMessage[] }) {
  const texts = useTexts(inboxTexts)
  const { members, me } = useMembers()
  const mayStop = useMay('admin')
  return messages.map((message) => (
    <MessageFrame
      key={message.id}
      side="ours"
      name={members.find(({ id }) => id === message.memberId)?.name ?? texts.someone}
      aside={<When message={message} />}
    >
      <div className="rounded-xl border border-dashed border-line-strong opacity-85">
        <Bubble tone="ours">
          <RichText text={message.text} />
        </Bubble>
      </div>
      {message.state === 'waiting' && message.memberId === me?.id && <OwnActions message={message} />}
      {mayStop && message.state === 'waiting' && message.memberId !== me?.id && (
        <StopButton message={message} />
      )}
    </MessageFrame>
  ))
}

function When({ message }: { message: ScheduledMessage }) {
  const texts = useTexts(inboxTexts).desk.send
  const format = useFormat()
  if (message.reason === 'customer_wrote') return <span>{texts.customerWrote}</span>
  if (message.reason === 'by_admin') return <span>{texts.byAdmin}</span>
  if (message.state === 'failed') return <span className="text-danger-ink">{texts.failed}</span>
  if (message.state === 'cancelled') return <span>{texts.cancelled}</span>
  if (message.held) return <span>{texts.sendingSoon}</span>
  return (
    <span className="inline-flex items-center gap-1">
      <CalendarClock size={12} aria-hidden />
      {texts.planned(format.nearTime(message.sendAt))}
    </span>
  )
}

function OwnActions({ message }: { message: ScheduledMessage }) {
  const texts = useTexts(inboxTexts)
  const takeBack = useTakeBack()
  const { id, conversationId, held } = message
  return (
    <div className="flex gap-1">
      {!held && (
        <Button
          size="small"
          variant="quiet"
          onClick={() => openDesk({ kind: 'reschedule', scheduledId: id, conversationId })}
        >
          {texts.desk.send.edit}
        </Button>
      )}
      <Button
        size="small"
        variant="quiet"
        icon={held ? Undo2 : undefined}
        onClick={() => void takeBack(message)}
      >
        {held ? texts.actions.undo : texts.desk.send.cancel}
      </Button>
    </div>
  )
}

/** Its words stay its author's, and stay to be read. */
function StopButton({ message }: { message: ScheduledMessage }) {
  const texts = useTexts(inboxTexts).desk.send
  const cancel = useCancel()
  return (
    <div className="flex">
      <Button size="small" variant="quiet" onClick={() => void cancel(message.id)}>
        {texts.cancel}
      </Button>
    </div>
  )
}

/** Takes a message back and gives its words to who wrote them. */
export function useTakeBack() {
  const cancel = useCancel()
  return async ({ id, conversationId }: Pick<ScheduledMessage, 'id' | 'conversationId'>) => {
    endOffer(id)
    const taken = await cancel(id)
    if (taken) restoreDraft(conversationId, taken.text)
  }
}

function useCancel() {
  const texts = useTexts(inboxTexts).desk.send
  const sentence = useErrorSentence()
  return async (id: string): Promise<ScheduledMessage | undefined> => {
    try {
      return await cancelScheduled(id)
    } catch (error) {
      notify({ title: texts.tooLate, text: sentence(error), tone: 'danger' })
    }
  }
}
