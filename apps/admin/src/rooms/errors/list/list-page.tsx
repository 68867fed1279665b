import { Link } from '@tanstack/react-router'
import { Bug, Rocket, Settings2 } from 'lucide-react'
import { usePath } from '../../../shell/room-path.ts'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { buttonClass } from '../../../ui/button-class.ts'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { MoreButton } from '../../../ui/more-button.tsx'
import { Page } from '../../../ui/page.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { NewProjectButton } from '../projects/new-project-dialog.tsx'
import { errorsTexts } from '../texts/index.ts'
import { useGroups, useHasErrors, useProjects } from '../use-errors.ts'
import { Filters } from './filters.tsx'
import { FirstSteps } from './first-steps.tsx'
import { GroupList } from './group-list.tsx'
import { useListQuery } from './use-list-query.ts'
import { Week } from './week.tsx'

/** All errors of the workspace, each kind once; before the first one, how a program is connected. */
export function ListPage() {
  const texts = useTexts(errorsTexts)
  const path = usePath()
  const any = useHasErrors()
  return (
    <Page width="wide">
      <PageHeader
        title={texts.title}
        text={texts.text}
        actions={
          <>
            <Link to={path('errors', 'projects')} className={buttonClass('secondary')}>
              <Settings2 size={16} aria-hidden />
              {texts.settings}
            </Link>
            {any.data && (
              <Link to={path('errors', 'releases')} className={buttonClass('secondary')}>
                <Rocket size={16} aria-hidden />
                {texts.releases.title}
              </Link>
            )}
            {any.data && <FirstProject />}
          </>
        }
      />
      {any.error && any.data === undefined && <ErrorState error={any.error} onRetry={any.refetch} />}
      {any.data === undefined && !any.error && <SkeletonRows count={4} />}
      {any.data === false && <FirstSteps />}
      {any.data && <Errors />}
    </Page>
  )
}

/** Svar's own errors may be the first that come; a program of one's own is then still to be connected. */
function FirstProject() {
  const { data } = useProjects()
  const mayAdd = useMay('admin')
  return mayAdd && data?.items.every(({ isOwn }) => isOwn) ? <NewProjectButton /> : null
}

function Errors() {
  const chosen = useListQuery()
  const query = useGroups(chosen.query)
  const { groups, error } = query
  return (
    <>
      <Week project={chosen.query.project} />
      <Filters {...chosen} />
      {error && !groups ? (
        <ErrorState error={error} onRetry={query.refetch} />
      ) : (
        <Card flush>
          {!groups && <SkeletonRows count={5} />}
          {groups?.length === 0 && <Nothing {...chosen} />}
          {groups && groups.length > 0 && <GroupList groups={groups} />}
        </Card>
      )}
      <MoreButton
        more={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
        busy={query.isFetchingNextPage}
      />
    </>
  )
}

function Nothing({ query, isNarrowed, clear, set }: ReturnType<typeof useListQuery>) {
  const texts = useTexts(errorsTexts).list
  if (!isNarrowed && query.state === 'unresolved')
    return (
      <EmptyState
        icon={Bug}
        title={texts.allWellTitle}
        text={texts.allWellText}
        action={<Button onClick={() => set.setState('all')}>{texts.showAll}</Button>}
      />
    )
  return (
    <EmptyState
      icon={Bug}
      title={texts.nothingTitle}
      text={texts.nothingText}
      action={<Button onClick={clear}>{texts.clear}</Button>}
    />
  )
}
