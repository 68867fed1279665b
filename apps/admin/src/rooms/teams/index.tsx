import { useSearchParam } from '../../shell/room-path.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Page } from '../../ui/page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { PeopleTab } from './people-tab.tsx'
import { RulesTab } from './rules-tab.tsx'
import { TeamsTab } from './teams-tab.tsx'
import { teamsTexts } from './texts/index.ts'
import { useDeskUpdates } from './use-desk.ts'

/** The people at the desk: their teams, what they see, and who gets what. */
export function Room() {
  const texts = useTexts(teamsTexts)
  const [tab, setTab] = useSearchParam('tab', 'teams')
  useDeskUpdates()
  return (
    <Page>
      <PageHeader title={texts.title} text={texts.text} />
      <Tabs
        label={texts.title}
        value={tab}
        onValueChange={setTab}
        tabs={[
          { value: 'teams', label: texts.tabs.teams, content: <TeamsTab /> },
          { value: 'people', label: texts.tabs.people, content: <PeopleTab /> },
          { value: 'rules', label: texts.tabs.rules, content: <RulesTab /> },
        ]}
      />
    </Page>
  )
}
