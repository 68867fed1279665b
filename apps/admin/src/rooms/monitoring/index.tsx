import { useNavigate } from '@tanstack/react-router'
import { useTexts } from '../../texts/use-texts.ts'
import { Page } from '../../ui/page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { useView, useViewPath } from './bus-path.ts'
import { DeadTab } from './dead/dead-tab.tsx'
import { useDeadJobs } from './dead/jobs/use-dead-jobs.ts'
import { EventsTab } from './events/events-tab.tsx'
import { OverviewTab } from './overview/overview-tab.tsx'
import { ReplaysTab } from './replays/replays-tab.tsx'
import { monitoringTexts } from './texts/index.ts'
import { useSubscribers } from './use-bus.ts'

/** What happens, who reacts to it, and what can be done when somebody fails. */
export function Room() {
  const texts = useTexts(monitoringTexts)
  const view = useView()
  const path = useViewPath()
  const navigate = useNavigate()
  const { data } = useSubscribers()
  const jobs = useDeadJobs()
  const dead = (data?.items.reduce((sum, one) => sum + one.dead, 0) ?? 0) + (jobs.data?.total ?? 0)
  return (
    <Page width="wide">
      <PageHeader title={texts.title} text={texts.text} />
      <Tabs
        label={texts.views}
        value={view}
        onValueChange={(chosen) => navigate({ to: path(chosen) })}
        tabs={[
          { value: 'overview', label: texts.tabs.overview, content: view === 'overview' && <OverviewTab /> },
          {
            value: 'dead',
            label: texts.tabs.dead,
            count: dead || undefined,
            content: view === 'dead' && <DeadTab />,
          },
          { value: 'events', label: texts.tabs.events, content: view === 'events' && <EventsTab /> },
          { value: 'replays', label: texts.tabs.replays, content: view === 'replays' && <ReplaysTab /> },
        ]}
      />
    </Page>
  )
}
