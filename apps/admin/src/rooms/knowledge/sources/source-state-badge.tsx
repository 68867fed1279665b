import type { Source } from '@svar/contract'
import { CircleAlert, CircleCheck, Clock, LoaderCircle, TriangleAlert } from 'lucide-react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Badge, type BadgeTone } from '../../../ui/badge.tsx'
import type { Icon } from '../../../ui/icon.ts'
import { knowledgeTexts } from '../texts/index.ts'

const looks: Record<Source['state'], { tone: BadgeTone; icon: Icon }> = {
  waiting: { tone: 'neutral', icon: Clock },
  working: { tone: 'accent', icon: LoaderCircle },
  ready: { tone: 'neutral', icon: CircleCheck },
  partial: { tone: 'warning', icon: TriangleAlert },
  failed: { tone: 'danger', icon: CircleAlert },
}

/** How far a source, or one of its documents, has come. */
export function SourceStateBadge({ state }: { state: Source['state'] }) {
  const texts = useTexts(knowledgeTexts)
  const { tone, icon } = looks[state]
  return (
    <Badge tone={tone} icon={icon}>
      {texts.source.states[state]}
    </Badge>
  )
}
