import type { SiteVisitor } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { MessageSquarePlus } from 'lucide-react'
import { usePath } from '../../../shell/room-path.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { visitorsTexts } from '../texts/index.ts'
import { useVisitorName } from './visitor-name.ts'

interface VisitorTableProps {
  visitors: SiteVisitor[]
  onStart: (visitor: SiteVisitor) => void
}

/** Visitors in rows. Their pages' titles are strangers' texts: shown as they are, and never turned around. */
export function VisitorTable({ visitors, onStart }: VisitorTableProps) {
  const texts = useTexts(visitorsTexts)
  const format = useFormat()
  const { columns: titles } = texts
  const columns: Column<SiteVisitor>[] = [
    { key: 'who', title: titles.who, cell: (visitor) => <Who visitor={visitor} /> },
    {
      key: 'page',
      title: titles.page,
      wide: true,
      plain: true,
      cell: (visitor) => <PageOf visitor={visitor} />,
    },
    {
      key: 'time',
      title: titles.time,
      plain: true,
      cell: ({ pageSince }) => (
        <RelativeTime
          at={pageSince}
          className="whitespace-nowrap max-md:ml-auto max-md:text-sm max-md:text-muted"
        />
      ),
    },
    {
      key: 'visits',
      title: titles.visits,
      align: 'end',
      wideOnly: true,
      cell: ({ visits }) => format.number(visits),
    },
    {
      key: 'conversation',
      title: titles.conversation,
      titleHidden: true,
      cell: (visitor) => <InChat visitor={visitor} onStart={() => onStart(visitor)} />,
    },
  ]
  return <Table label={texts.title} columns={columns} rows={visitors} rowKey={({ id }) => id} />
}

function Who({ visitor }: { visitor: SiteVisitor }) {
  const { name, details } = useVisitorName()(visitor)
  return (
    <div className="py-2 whitespace-nowrap max-md:whitespace-normal">
      <bdi className="block font-medium wrap-anywhere">{name}</bdi>
      <span className="block text-sm text-muted">{details}</span>
    </div>
  )
}

function PageOf({ visitor: { title, url, referrer } }: { visitor: SiteVisitor }) {
  const texts = useTexts(visitorsTexts)
  return (
    <div className="min-w-0 py-2 max-md:pt-0">
      <bdi className="line-clamp-2 wrap-anywhere">{title || url}</bdi>
      <bdi className="line-clamp-1 text-sm break-all text-muted">{url.replace(/^https?:\/\//, '')}</bdi>
      {referrer && <span className="block text-sm wrap-anywhere text-muted">{texts.cameFrom(referrer)}</span>}
    </div>
  )
}

function InChat({ visitor, onStart }: { visitor: SiteVisitor; onStart: () => void }) {
  const texts = useTexts(visitorsTexts)
  const path = usePath()
  const { name } = useVisitorName()(visitor)
  const { conversation } = visitor
  if (conversation && conversation.status !== 'closed')
    return (
      <Link to={path('inbox', conversation.id) as string} aria-label={texts.openConversation}>
        <Badge tone={conversation.status === 'waiting' ? 'warning' : 'accent'}>
          {texts.statuses[conversation.status]}
        </Badge>
      </Link>
    )
  return (
    <Button
      size="small"
      icon={MessageSquarePlus}
      aria-label={texts.startChatWith(name)}
      onClick={onStart}
      className="whitespace-nowrap"
    >
      {texts.startChat}
    </Button>
  )
}
