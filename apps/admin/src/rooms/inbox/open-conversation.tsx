import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { usePath } from '../../shell/room-path.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { classNames } from '../../ui/class-names.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { DetailsPane } from './details/details-pane.tsx'
import { conversationQuery } from './queries.ts'
import { knownConversation } from './show-conversation.ts'
import { inboxTexts } from './texts/index.ts'
import { ThreadPane } from './thread/thread-pane.tsx'
import { ThreadSkeleton } from './thread/thread-skeleton.tsx'

type OpenConversationProps = {
  id: string
  isShowingDetails: boolean
  /** The message that is looked for. */
  atSeq: number | undefined
}

/** The thread and the details beside it; below a wide screen, one of the two. */
export function OpenConversation({ id, isShowingDetails, atSeq }: OpenConversationProps) {
  const texts = useTexts(inboxTexts).details
  const { data, error, refetch } = useQuery({
    ...conversationQuery(id),
    placeholderData: () => knownConversation(id),
  })
  if (error && !data) return <NotShown error={error} onRetry={() => void refetch()} />
  if (!data) return <ThreadSkeleton />
  return (
    <>
      <div className={classNames('flex min-w-0 flex-1 flex-col', isShowingDetails && 'max-xl:hidden')}>
        <ThreadPane conversation={data} atSeq={atSeq} />
      </div>
      <aside
        aria-label={texts.title}
        className={classNames(
          'flex min-w-0 flex-col border-line bg-sunken xl:w-72 xl:shrink-0 xl:border-l',
          isShowingDetails ? 'max-xl:flex-1' : 'max-xl:hidden',
        )}
      >
        <DetailsPane conversation={data} />
      </aside>
    </>
  )
}

function NotShown({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const texts = useTexts(inboxTexts).thread
  const path = usePath()
  return (
    <div className="grid flex-1 place-items-center">
      <ErrorState
        error={error}
        onRetry={onRetry}
        action={
          <Link to={path('inbox')} className={buttonClass()}>
            {texts.back}
          </Link>
        }
      />
    </div>
  )
}
