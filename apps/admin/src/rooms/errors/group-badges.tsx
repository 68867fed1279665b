import type { ErrorGroup } from '@svar/contract'
import { BellOff, CircleCheck, RotateCcw, Sparkles } from 'lucide-react'
import { useTexts } from '../../texts/use-texts.ts'
import { Badge, type BadgeTone } from '../../ui/badge.tsx'
import { errorsTexts } from './texts/index.ts'

const NEW_MS = 86_400_000

const tones: Record<ErrorGroup['level'], BadgeTone> = {
  fatal: 'danger',
  error: 'danger',
  warning: 'warning',
  info: 'accent',
  debug: 'neutral',
}

/** How bad it is. */
export function LevelBadge({ level }: { level: ErrorGroup['level'] }) {
  const texts = useTexts(errorsTexts)
  return <Badge tone={tones[level]}>{texts.levels[level]}</Badge>
}

/** What has become of it: new today, back after it was resolved, resolved, or ignored. */
export function StateBadge({ group }: { group: ErrorGroup }) {
  const texts = useTexts(errorsTexts)
  if (group.state === 'resolved')
    return (
      <Badge tone="success" icon={CircleCheck}>
        {group.inNextRelease ? texts.ignoring.nextRelease : texts.states.resolved}
      </Badge>
    )
  if (group.state === 'ignored') return <Badge icon={BellOff}>{texts.states.ignored}</Badge>
  if (group.regressedAt)
    return (
      <Badge tone="warning" icon={RotateCcw}>
        {texts.isBack}
      </Badge>
    )
  if (Date.now() - Date.parse(group.firstSeenAt) < NEW_MS)
    return (
      <Badge tone="accent" icon={Sparkles}>
        {texts.isNew}
      </Badge>
    )
  return null
}
