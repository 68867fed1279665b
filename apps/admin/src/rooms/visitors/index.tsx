import { useSearchParam } from '../../shell/room-path.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Page } from '../../ui/page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { MessagesTab } from './messages/messages-tab.tsx'
import { NowTab } from './now/now-tab.tsx'
import { SettingsTab } from './settings-tab.tsx'
import { visitorsTexts } from './texts/index.ts'

/** Who is on the site now, and the messages that are shown to them by rule. */
export function Room() {
  const texts = useTexts(visitorsTexts)
  const [tab, setTab] = useSearchParam('tab', 'now')
  return (
    <Page>
      <PageHeader title={texts.title} text={texts.text} />
      <Tabs
        label={texts.title}
        value={tab}
        onValueChange={setTab}
        tabs={[
          { value: 'now', label: texts.tabs.now, content: <NowTab onSettings={() => setTab('settings')} /> },
          { value: 'messages', label: texts.tabs.messages, content: <MessagesTab /> },
          { value: 'settings', label: texts.tabs.settings, content: <SettingsTab /> },
        ]}
      />
    </Page>
  )
}
