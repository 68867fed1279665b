import { offlineTexts } from '../../../shell/offline/texts/index.ts'
import { useMe } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { RichText } from '../../../ui/rich-text.tsx'
import type { Actions } from '../actions/use-actions.ts'
import { whoWroteMeanwhile } from '../composer/meanwhile.ts'
import type { Pending } from '../composer/outbox.ts'
import { colleagueIn, outbox } from '../composer/use-outbox.ts'
import { Held } from '../offline/held.tsx'
import { inboxTexts } from '../texts/index.ts'
import { Attachments } from './attachments.tsx'
import { Bubble, MessageFrame } from './message-bubble.tsx'

type PendingMessagesProps = { pending: Pending[]; actions: Actions }

/** What one wrote a moment ago, before the server has confirmed it. */
export function PendingMessages({ pending, actions }: PendingMessagesProps) {
  const texts = useTexts(inboxTexts).thread
  const { user } = useMe()
  return pending.map((message) => (
    <MessageFrame
      key={message.clientId}
      side="ours"
      name={user.name}
      aside={<PendingState message={message} />}
    >
      {message.text.trim() !== '' && (
        <Bubble tone={message.kind === 'note' ? 'note' : 'ours'}>
          {message.kind === 'note' && <p className="text-xs font-semibold">{texts.note}</p>}
          <RichText text={message.text} />
        </Bubble>
      )}
      <Attachments attachments={message.attachments} />
      {message.state === 'failed' && <NotSent message={message} actions={actions} />}
    </MessageFrame>
  ))
}

/** How far it has come; what waits for the network can be called back. */
function PendingState({ message }: { message: Pending }) {
  const texts = useTexts(inboxTexts).thread
  if (message.state === 'failed') return <span>{texts.notSentYet}</span>
  return message.isLate && message.state === 'waiting' ? (
    <Held item={message} />
  ) : (
    <span>{texts.sending}</span>
  )
}

/** Why it did not go, and what one can do: try again, take it from the colleague who has it, or let it be. */
function NotSent({ message, actions }: { message: Pending; actions: Actions }) {
  const texts = useTexts(inboxTexts)
  const sentence = useErrorSentence()
  const colleague = colleagueIn(message.error)
  const meanwhile = whoWroteMeanwhile(message.error)
  const offline = useTexts(offlineTexts)
  const reason = meanwhile
    ? offline.answeredMeanwhile(meanwhile)
    : colleague
      ? texts.hands.theirs(colleague)
      : sentence(message.error)

  async function takeOverAndSend() {
    if (await actions.takeOver(true)) outbox.retry(message.clientId)
  }

  return (
    <div
      role="alert"
      className="flex flex-wrap items-center justify-end gap-x-1 gap-y-0.5 text-xs text-danger-ink"
    >
      <span>
        {texts.thread.notSent} {reason}
      </span>
      {colleague === null ? (
        <Button size="small" variant="quiet" onClick={() => outbox.retry(message.clientId)}>
          {meanwhile === null ? texts.thread.retry : offline.sendAnyway}
        </Button>
      ) : (
        <Button size="small" variant="quiet" onClick={takeOverAndSend}>
          {texts.actions.takeOver}
        </Button>
      )}
      <Button size="small" variant="quiet" onClick={() => outbox.drop(message.clientId)}>
        {texts.thread.remove}
      </Button>
    </div>
  )
}
