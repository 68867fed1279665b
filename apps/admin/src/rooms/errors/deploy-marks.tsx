import type { ErrorDeploy } from '@svar/contract'
import { Rocket } from 'lucide-react'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Tooltip } from '../../ui/tooltip.tsx'
import { deploySlots } from './deploy-slots.ts'
import { errorsTexts } from './texts/index.ts'

/** Half-days of a week; so wide a mark can be hit on a phone. */
const SLOTS = 14

type DeployMarksProps = { deploys: ErrorDeploy[]; hours: number; now: number }

/** Under a trend, and as wide as it: where releases went out. Nothing where none did. */
export function DeployMarks({ deploys, hours, now }: DeployMarksProps) {
  const texts = useTexts(errorsTexts).releases
  const format = useFormat()
  const slots = deploySlots(deploys, hours, SLOTS, now)
  if (slots.length === 0) return null
  const told = ({ version, environment, finishedAt }: ErrorDeploy) =>
    texts.deployed(version, environment, format.dateTime(finishedAt))
  return (
    <ul aria-label={texts.deploys} className="relative mt-1 h-6">
      {slots.map((slot) => {
        const words = format.list(slot.deploys.map(told))
        return (
          <li
            key={slot.place}
            className="absolute top-0 -translate-x-1/2"
            style={{ left: `${slot.place * 100}%` }}
          >
            <Tooltip text={words} side="top">
              <button
                type="button"
                aria-label={words}
                className="grid size-6 place-items-center rounded-md text-muted hover:bg-hover hover:text-ink"
              >
                <Rocket size={14} aria-hidden />
              </button>
            </Tooltip>
          </li>
        )
      })}
    </ul>
  )
}
