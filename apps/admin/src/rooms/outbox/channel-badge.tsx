import type { OutgoingMail } from '@svar/contract'
import { BellRing, Hash, Mail, MessageSquare } from 'lucide-react'
import { useTexts } from '../../texts/use-texts.ts'
import { Badge } from '../../ui/badge.tsx'
import type { Icon } from '../../ui/icon.ts'
import { outboxTexts } from './texts/index.ts'

const icons: Record<OutgoingMail['channel'], Icon> = {
  mail: Mail,
  sms: MessageSquare,
  push: BellRing,
  slack: Hash,
}

/** By which way something goes out. */
export function ChannelBadge({ channel }: { channel: OutgoingMail['channel'] }) {
  const texts = useTexts(outboxTexts)
  return (
    <Badge tone="neutral" icon={icons[channel]}>
      {texts.channels[channel]}
    </Badge>
  )
}
