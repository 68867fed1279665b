import { useSearchParam } from '../../shell/room-path.ts'
import { useMay } from '../../shell/session.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Page } from '../../ui/page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { AccountSettings } from './account/account-settings.tsx'
import { settingsTexts } from './texts/index.ts'
import { WorkspaceSettings } from './workspace/workspace-settings.tsx'

/** The workspace's settings, for admins, and everybody's own account. */
export function Room() {
  const texts = useTexts(settingsTexts)
  const mayChangeWorkspace = useMay('admin')
  const [given, setView] = useSearchParam('view', 'workspace')
  const view = given === 'account' ? 'account' : 'workspace'

  return (
    <Page>
      <PageHeader title={texts.title} />
      {mayChangeWorkspace ? (
        <Tabs
          label={texts.title}
          value={view}
          onValueChange={setView}
          tabs={[
            {
              value: 'workspace',
              label: texts.workspace.tab,
              content: view === 'workspace' && <WorkspaceSettings />,
            },
            {
              value: 'account',
              label: texts.account.tab,
              content: view === 'account' && <AccountSettings />,
            },
          ]}
        />
      ) : (
        <AccountSettings />
      )}
    </Page>
  )
}
