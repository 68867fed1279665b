import type { ErrorGroupDetails } from '@svar/contract'
import { isApiError } from '../../../shell/api-error.ts'
import { usePath } from '../../../shell/room-path.ts'
import { usePageTitle } from '../../../shell/use-page-title.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { Page } from '../../../ui/page.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { SkeletonPage } from '../../../ui/skeleton.tsx'
import { Gone } from '../gone.tsx'
import { LevelBadge, StateBadge } from '../group-badges.tsx'
import { errorsTexts } from '../texts/index.ts'
import { useGroup } from '../use-errors.ts'
import { Conversations } from './conversations.tsx'
import { EventView } from './event-view.tsx'
import { GroupActions } from './group-actions.tsx'
import { GroupFigures } from './group-figures.tsx'
import { History } from './history.tsx'
import { Prints } from './prints.tsx'
import { Releases } from './releases.tsx'
import { Silence } from './silence.tsx'
import { Tags } from './tags.tsx'

/** One error: what happened, to whom, since when, and what is to be done with it. */
export function GroupPage({ id }: { id: string }) {
  const texts = useTexts(errorsTexts)
  const path = usePath()
  const group = useGroup(id)
  usePageTitle(group.data?.title ?? texts.title, texts.title)
  if (isApiError(group.error, 'not_found') || isApiError(group.error, 'validation_failed'))
    return (
      <Gone
        title={texts.group.goneTitle}
        text={texts.group.goneText}
        to={path('errors')}
        label={texts.back}
      />
    )
  if (group.error && !group.data) return <ErrorState error={group.error} onRetry={group.refetch} />
  if (!group.data) return <SkeletonPage />
  return <OpenGroup key={id} group={group.data} />
}

function OpenGroup({ group }: { group: ErrorGroupDetails }) {
  const texts = useTexts(errorsTexts)
  const path = usePath()
  return (
    <Page width="wide">
      <PageHeader
        title={group.title ?? texts.untitled}
        back={<BackLink to={path('errors')} label={texts.back} />}
        text={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <LevelBadge level={group.level} />
            <StateBadge group={group} />
            {group.culprit && <span className="font-mono text-xs wrap-anywhere">{group.culprit}</span>}
          </span>
        }
        actions={<GroupActions group={group} />}
      />
      <Silence group={group} />
      <GroupFigures group={group} />
      <div className="mt-5 grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <EventView group={group} />
        <div className="flex min-w-0 flex-col gap-5">
          <Conversations group={group} />
          <History group={group} />
          <Releases group={group} />
          <Tags group={group} />
          <Prints group={group} />
        </div>
      </div>
    </Page>
  )
}
