import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Card } from '../../../ui/card.tsx'
import { Sparkline } from '../../../ui/sparkline.tsx'
import { visitorsTexts } from '../texts/index.ts'

/** How many there are, beside the last hour. */
export function HereNow({ total, lastHour }: { total: number; lastHour: number[] }) {
  const texts = useTexts(visitorsTexts)
  const format = useFormat()
  const most = texts.most(format.number(Math.max(...lastHour)))
  return (
    <Card>
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <p className="text-xl font-semibold" aria-live="polite">
          {texts.here(total, format.number(total))}
        </p>
        <figure className="flex items-center gap-4">
          <figcaption className="text-sm text-muted">
            {texts.lastHour}
            <span className="block">{most}</span>
          </figcaption>
          <Sparkline label={`${texts.lastHour}: ${most}`} values={lastHour} width={180} height={40} />
        </figure>
      </div>
    </Card>
  )
}
