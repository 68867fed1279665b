import type { OutgoingMail } from '@svar/contract'
import {
  Archive,
  Ban,
  CheckCheck,
  CircleAlert,
  CircleCheck,
  CircleHelp,
  Clock,
  ThumbsDown,
  Undo2,
} from 'lucide-react'
import { useTexts } from '../../texts/use-texts.ts'
import { Badge, type BadgeTone } from '../../ui/badge.tsx'
import type { Icon } from '../../ui/icon.ts'
import { outboxTexts } from './texts/index.ts'

const looks: Record<OutgoingMail['state'], { tone: BadgeTone; icon: Icon }> = {
  queued: { tone: 'accent', icon: Clock },
  sent: { tone: 'success', icon: CircleCheck },
  delivered: { tone: 'success', icon: CheckCheck },
  bounced: { tone: 'danger', icon: Undo2 },
  complained: { tone: 'danger', icon: ThumbsDown },
  suppressed: { tone: 'neutral', icon: Ban },
  kept: { tone: 'neutral', icon: Archive },
  failed: { tone: 'danger', icon: CircleAlert },
  uncertain: { tone: 'warning', icon: CircleHelp },
}

/** How far a mail has come. */
export function MailStateBadge({ state }: { state: OutgoingMail['state'] }) {
  const texts = useTexts(outboxTexts)
  const { tone, icon } = looks[state]
  return (
    <Badge tone={tone} icon={icon}>
      {texts.states[state]}
    </Badge>
  )
}
