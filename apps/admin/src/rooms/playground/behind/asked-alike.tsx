import type { PlaygroundAnswer } from '@svar/contract'
import { Check } from 'lucide-react'
import { type Format, useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Badge } from '../../../ui/badge.tsx'
import { playgroundTexts } from '../texts/index.ts'
import type { Messages } from '../texts/nb.ts'
import { BehindSection } from './behind-section.tsx'

type Alike = NonNullable<PlaygroundAnswer['alike']>

const MOST_REASONS = 6

/** Which question it was taken for though its words do not answer it, how surely, and what that rests on. */
export function AskedAlike({ alike }: { alike: PlaygroundAnswer['alike'] }) {
  const texts = useTexts(playgroundTexts)
  const format = useFormat()
  if (!alike) return null
  const reasons = readable(alike.reasons)
  return (
    <BehindSection title={texts.alike} aside={format.percent(alike.confidence)}>
      <div className="flex items-center justify-between gap-3 text-sm">
        <p className="min-w-0 font-medium wrap-anywhere">{alike.question}</p>
        {alike.used && (
          <Badge tone="accent" icon={Check}>
            {texts.used}
          </Badge>
        )}
      </div>
      <p className="text-sm text-muted">{outcome(alike, texts, format)}</p>
      {reasons.length > 0 && <p className="text-sm text-muted">{texts.alikeBy(reasons.join(', '))}</p>}
    </BehindSection>
  )
}

function outcome({ used, confidence, sureFrom }: Alike, texts: Messages, format: Format): string {
  if (used) return texts.alikeUsed
  if (sureFrom === null) return texts.alikeNever
  return confidence < sureFrom ? texts.alikeUnsure(format.percent(sureFrom)) : texts.alikeAlone
}

/** What spoke for it; parts of words say little to a person. */
function readable(reasons: Alike['reasons']): string[] {
  const words = reasons.filter(({ kind, weight }) => kind !== 'letters' && weight > 0)
  return [...new Set(words.map(({ feature }) => feature.replace('^', '').trim()))].slice(0, MOST_REASONS)
}
