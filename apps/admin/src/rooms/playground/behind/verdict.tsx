import type { PlaygroundAnswer } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { BookCheck, BookX } from 'lucide-react'
import { usePath } from '../../../shell/room-path.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { buttonClass } from '../../../ui/button-class.ts'
import { playgroundTexts } from '../texts/index.ts'

const talk = ['greeting', 'thanks', 'goodbye', 'wants_person', 'affirm', 'deny', 'about_bot', 'announces']

/** Whether the knowledge held an answer; nothing for mere talk, which needs none. */
export function Verdict({ answer, question }: { answer: PlaygroundAnswer; question: string }) {
  const texts = useTexts(playgroundTexts)
  const format = useFormat()
  const path = usePath()
  const { held, confidence } = answer.answer
  if (!held && talk.includes(answer.understood.intent)) return null
  const Icon = held ? BookCheck : BookX
  const tone = held ? 'bg-success-soft text-success-ink' : 'bg-warning-soft text-warning-ink'
  return (
    <div className={`flex flex-wrap items-center gap-x-3 gap-y-2 rounded-xl px-4 py-3 ${tone}`}>
      <Icon size={19} aria-hidden className="shrink-0" />
      <p className="flex-1 font-medium">{held ? texts.held : texts.notHeld}</p>
      {held ? (
        <span className="text-sm tabular-nums">{texts.confidence(format.percent(confidence))}</span>
      ) : (
        <Link
          to={path('knowledge')}
          search={{ view: 'questions', ask: question } as never}
          className={buttonClass('secondary', 'small')}
        >
          {texts.addAnswer}
        </Link>
      )}
    </div>
  )
}
