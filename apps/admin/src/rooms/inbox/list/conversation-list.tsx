import type { Conversation } from '@svar/contract'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { useNow } from '../../../ui/use-now.ts'
import type { Choosing } from '../bulk/use-selection.ts'
import { inboxTexts } from '../texts/index.ts'
import { ChooseBox } from './choose-box.tsx'
import { ConversationRow, rowHeight } from './conversation-row.tsx'

type ConversationListProps = {
  items: Conversation[]
  openId: string | undefined
  hasMore: boolean
  onMore: () => void
  /** Absent for those who may only look. */
  selection: Choosing | undefined
}

/** The rows. Only those in sight exist on the page; further ones are fetched before the end is reached. */
export function ConversationList({ items, openId, hasMore, onMore, selection }: ConversationListProps) {
  const texts = useTexts(inboxTexts).list
  const box = useRef<HTMLDivElement>(null)
  const now = useNow()
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 8,
  })
  const shown = rows.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0

  useEffect(() => {
    if (hasMore && last >= items.length - 10) onMore()
  }, [hasMore, last, items.length, onMore])

  const openIndex = items.findIndex(({ id }) => id === openId)
  useEffect(() => {
    if (openIndex >= 0) rows.scrollToIndex(openIndex, { align: 'auto' })
  }, [openIndex, rows])

  return (
    <div ref={box} className="min-h-0 flex-1 overflow-y-auto py-1.5">
      <ul aria-label={texts.conversations} className="relative" style={{ height: rows.getTotalSize() }}>
        {shown.map((row) => {
          const conversation = items[row.index]
          return (
            conversation && (
              <li
                key={row.key}
                aria-setsize={hasMore ? -1 : items.length}
                aria-posinset={row.index + 1}
                className="group absolute inset-x-0 top-0"
                style={{ transform: `translateY(${row.start}px)`, height: row.size }}
              >
                <ConversationRow conversation={conversation} isOpen={conversation.id === openId} now={now} />
                {selection && <ChooseBox conversation={conversation} selection={selection} />}
              </li>
            )
          )
        })}
      </ul>
      {hasMore && <p className="py-2 text-center text-xs text-muted">{texts.more}</p>}
    </div>
  )
}
