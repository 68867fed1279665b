import { useNavigate } from '@tanstack/react-router'
import { usePath } from '../../shell/room-path.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Page } from '../../ui/page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { MailList } from './mail-list.tsx'
import { SendingTab } from './sending/sending-tab.tsx'
import { SuppressionList } from './suppressed/suppression-list.tsx'
import { outboxTexts } from './texts/index.ts'
import { TemplateList } from './words/template-list.tsx'

/** The four parts, one beside the other; each has an address of its own. */
export function OutboxPage({ part }: { part: 'words' | 'suppressed' | 'sending' | undefined }) {
  const texts = useTexts(outboxTexts)
  const path = usePath()
  const navigate = useNavigate()
  const open = (value: 'mails' | 'words' | 'suppressed' | 'sending') =>
    void navigate({ to: value === 'mails' ? path('outbox') : path('outbox', value) })
  return (
    <Page>
      <PageHeader title={texts.title} text={texts.text} />
      <Tabs
        label={texts.tabsLabel}
        value={part ?? 'mails'}
        onValueChange={open}
        tabs={[
          { value: 'mails', label: texts.tabs.mails, content: <MailList /> },
          { value: 'words', label: texts.tabs.words, content: <TemplateList /> },
          { value: 'suppressed', label: texts.tabs.suppressed, content: <SuppressionList /> },
          { value: 'sending', label: texts.tabs.sending, content: part === 'sending' && <SendingTab /> },
        ]}
      />
    </Page>
  )
}
