import { useQuery } from '@tanstack/react-query'
import { MessagesSquare } from 'lucide-react'
import { lazy, Suspense, useEffect } from 'react'
import { useRoomPath } from '../../shell/room-path.ts'
import { useWorkspace } from '../../shell/session.ts'
import { usePageTitle } from '../../shell/use-page-title.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { classNames } from '../../ui/class-names.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { countsQuery } from './counts-query.ts'
import { DeskDialogDoor } from './desk-dialog-door.tsx'
import { FirstKeys } from './first-keys.tsx'
import { FirstSteps } from './first-steps.tsx'
import { ListPane } from './list/list-pane.tsx'
import { inboxTexts } from './texts/index.ts'
import { ThreadSkeleton } from './thread/thread-skeleton.tsx'
import { useInboxUpdates } from './use-inbox-updates.ts'

// The list shows first; what an open conversation takes comes beside it, and before somebody can choose one.
const loadOpen = () => import('./open-conversation.tsx')
const OpenConversation = lazy(async () => ({ default: (await loadOpen()).OpenConversation }))

/** The inbox: the list, the open conversation, and who it is with. On narrow screens these are pages. */
export function Room() {
  const [openId, part, place] = useRoomPath()
  const texts = useTexts(inboxTexts)
  const { data: counts } = useQuery(countsQuery)
  const waiting = counts?.views.waiting ? `(${counts.views.waiting}) ` : ''
  usePageTitle(waiting + texts.title, useWorkspace().name)
  useInboxUpdates()
  useEffect(() => void loadOpen(), [])
  const isEmpty = counts && counts.views.all + counts.views.snoozed + counts.views.closed === 0

  return (
    <div className="flex h-full min-w-0">
      <div
        className={classNames(
          'flex min-w-0 flex-col border-line lg:w-80 lg:shrink-0 lg:border-r xl:w-84',
          openId ? 'max-lg:hidden' : 'max-lg:flex-1',
        )}
      >
        <ListPane openId={openId} />
      </div>
      {openId ? (
        <Suspense fallback={<ThreadSkeleton />}>
          <OpenConversation
            key={openId}
            id={openId}
            isShowingDetails={part === 'details'}
            atSeq={part === 'at' ? Number(place) : undefined}
          />
        </Suspense>
      ) : (
        <div className="grid flex-1 place-items-center max-lg:hidden">
          {counts === undefined ? null : isEmpty ? (
            <FirstSteps />
          ) : (
            <EmptyState icon={MessagesSquare} title={texts.empty.pickTitle} action={<FirstKeys />} />
          )}
        </div>
      )}
      <DeskDialogDoor />
    </div>
  )
}
