import type { PresenceState } from '@svar/contract'
import { useTexts } from '../../texts/use-texts.ts'
import { teamsTexts } from './texts/index.ts'

const dots = { online: 'bg-success', busy: 'bg-danger', away: 'bg-faint' }

/** Whether somebody is here, as a dot and a word. */
export function PresenceWord({ state: { presence } }: { state: PresenceState }) {
  const texts = useTexts(teamsTexts)
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <span aria-hidden className={`size-2.5 rounded-full ${dots[presence]}`} />
      {texts.presences[presence]}
    </span>
  )
}
