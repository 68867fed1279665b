import type { PresenceState } from '@svar/contract'
import { shellTexts } from '../../shell/texts/index.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { PresenceDot } from '../../ui/presence-dot.tsx'

/** Whether somebody is here, as a dot and a word. */
export function PresenceWord({ state: { presence } }: { state: PresenceState }) {
  const { words } = useTexts(shellTexts).presence
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <PresenceDot presence={presence} className="size-2.5" />
      {words[presence]}
    </span>
  )
}
