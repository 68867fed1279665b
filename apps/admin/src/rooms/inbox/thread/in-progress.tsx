import { useTexts } from '../../../texts/use-texts.ts'
import { RichText } from '../../../ui/rich-text.tsx'
import { inboxTexts } from '../texts/index.ts'
import type { AnswerInProgress } from './answer-in-progress.ts'
import { Bubble, MessageFrame } from './message-bubble.tsx'

/** The assistant's answer while it comes, word by word. */
export function AnswerComing({ answer, name }: { answer: AnswerInProgress; name: string | undefined }) {
  const texts = useTexts(inboxTexts)
  if (!answer) return null
  const isThinking = answer.text === ''
  return (
    <MessageFrame
      side="ours"
      name={name || texts.assistant}
      isAssistant
      aside={<span>{isThinking ? texts.thread.thinking : texts.thread.writing}</span>}
    >
      <Bubble tone="ours">{isThinking ? <Dots /> : <RichText text={answer.text} />}</Bubble>
    </MessageFrame>
  )
}

/** Who else is typing, below the last message. */
export function TypingLine({ names, customerName }: { names: string[]; customerName: string }) {
  const texts = useTexts(inboxTexts).thread
  return (
    <div aria-live="polite">
      {names.map((name) => (
        <p key={name} className="mt-3 flex items-center gap-2 text-sm text-muted">
          <Dots />
          {texts.typing(name || customerName)}
        </p>
      ))}
    </div>
  )
}

function Dots() {
  return (
    <span aria-hidden className="inline-flex h-5.5 items-center gap-1">
      {['', '[animation-delay:150ms]', '[animation-delay:300ms]'].map((delay) => (
        <span key={delay} className={`size-1.5 animate-pulse rounded-full bg-faint ${delay}`} />
      ))}
    </span>
  )
}
