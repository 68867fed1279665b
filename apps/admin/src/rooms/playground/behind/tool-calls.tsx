import type { PlaygroundAnswer } from '@svar/contract'
import { Wrench } from 'lucide-react'
import { useTexts } from '../../../texts/use-texts.ts'
import { ScrollArea } from '../../../ui/scroll-area.tsx'
import { playgroundTexts } from '../texts/index.ts'
import { BehindSection } from './behind-section.tsx'

type Call = PlaygroundAnswer['toolCalls'][number]

/** The tools that a model used on the way, with what it asked and what it was told. */
export function ToolCalls({ calls }: { calls: Call[] }) {
  const texts = useTexts(playgroundTexts)
  if (calls.length === 0) return null
  return (
    <BehindSection title={texts.tools}>
      <ul className="flex flex-col gap-2">
        {calls.map((call) => (
          <li
            key={`${call.tool} ${call.input}`}
            className="rounded-xl border border-line bg-canvas px-3.5 py-2.5"
          >
            <p className="flex items-center gap-2 text-sm font-medium">
              <Wrench size={15} aria-hidden className="text-muted" />
              {call.tool}
            </p>
            <ScrollArea label={call.tool} className="mt-1.5 max-h-40">
              <pre className="font-mono text-xs whitespace-pre-wrap text-muted wrap-anywhere">
                {call.input}
                {'\n→ '}
                {call.output}
              </pre>
            </ScrollArea>
          </li>
        ))}
      </ul>
    </BehindSection>
  )
}
