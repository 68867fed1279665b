import type { Model } from '@svar/contract'
import { TriangleAlert } from 'lucide-react'
import { useTexts } from '../../texts/use-texts.ts'
import { modelTexts } from './texts/index.ts'

/** Says when no model answers any more, so that answers come from the built-in engine. */
export function FallbackNotice({ models }: { models: Model[] }) {
  const texts = useTexts(modelTexts)
  const used = models.filter(({ enabled }) => enabled)
  const isFalling = used.length > 0 && used.every(({ health }) => health.state === 'failing')
  if (!isFalling) return null
  return (
    <div role="status" className="mb-5 flex gap-3 rounded-xl bg-warning-soft px-4 py-3.5 text-warning-ink">
      <TriangleAlert size={19} aria-hidden className="mt-0.5 shrink-0" />
      <div>
        <p className="font-semibold">{texts.falling}</p>
        <p className="text-sm">{texts.fallingText}</p>
      </div>
    </div>
  )
}
