import type { View } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CircleCheckBig, ExternalLink, Inbox } from 'lucide-react'
import { usePath } from '../../../shell/room-path.ts'
import { useMay, useWorkspace } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { buttonClass } from '../../../ui/button-class.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { countsQuery } from '../counts-query.ts'
import { inboxTexts } from '../texts/index.ts'
import { useListQuery } from './use-conversations.ts'

/** Why the list is empty: nothing in this view, or nothing yet at all. */
export function ListEmpty() {
  const texts = useTexts(inboxTexts).empty
  const { view } = useListQuery()
  const { data: counts } = useQuery(countsQuery)
  const nothingYet = counts && counts.views.all + counts.views.snoozed + counts.views.closed === 0

  if (nothingYet) return <FirstConversation />
  return <EmptyState icon={CircleCheckBig} title={texts.viewTitle} text={texts.views[view satisfies View]} />
}

function FirstConversation() {
  const texts = useTexts(inboxTexts).empty
  const path = usePath()
  const maySetUp = useMay('admin')
  // What is written on the demo site comes to the demo's workspace only.
  const { isDemo } = useWorkspace()
  return (
    <EmptyState
      icon={Inbox}
      title={texts.firstTitle}
      text={isDemo ? texts.firstTextDemo : texts.firstText}
      action={
        <>
          {isDemo && (
            <a href="/demo" target="_blank" rel="noreferrer" className={buttonClass('primary')}>
              <ExternalLink size={16} aria-hidden />
              {texts.tryDemo}
            </a>
          )}
          {maySetUp && (
            <Link to={path('widget')} className={buttonClass(isDemo ? 'secondary' : 'primary')}>
              {texts.setUpWidget}
            </Link>
          )}
        </>
      }
    />
  )
}
