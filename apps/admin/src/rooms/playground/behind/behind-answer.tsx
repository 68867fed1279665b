import type { PlaygroundAnswer } from '@svar/contract'
import { useTexts } from '../../../texts/use-texts.ts'
import { playgroundTexts } from '../texts/index.ts'
import { AskedAlike } from './asked-alike.tsx'
import { EngineUsed } from './engine-used.tsx'
import { FoundPassages } from './found-passages.tsx'
import { Receipts } from './receipts.tsx'
import { ToolCalls } from './tool-calls.tsx'
import { Understood } from './understood.tsx'
import { Verdict } from './verdict.tsx'

/** How an answer came about: understood, found, proven, by whom, how fast. */
export function BehindAnswer({ answer, question }: { answer: PlaygroundAnswer; question: string }) {
  const texts = useTexts(playgroundTexts)
  return (
    <div className="flex flex-col gap-6 p-5">
      <h2 className="text-lg font-semibold">{texts.behind}</h2>
      <Verdict answer={answer} question={question} />
      <Understood understood={answer.understood} />
      <FoundPassages answer={answer} />
      <AskedAlike alike={answer.alike} />
      <Receipts receipts={answer.receipts} refused={answer.refused} isHeld={answer.answer.held} />
      <ToolCalls calls={answer.toolCalls} />
      <EngineUsed answer={answer} />
    </div>
  )
}
