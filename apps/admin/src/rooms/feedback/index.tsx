import { useSearchParam } from '../../shell/room-path.ts'
import { useMay } from '../../shell/session.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Page } from '../../ui/page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { AnswersTab } from './answers-tab.tsx'
import { FiguresTab } from './figures-tab.tsx'
import { QueueTab } from './queue-tab.tsx'
import { SettingsTab } from './settings-tab.tsx'
import { feedbackTexts } from './texts/index.ts'

const views = ['waiting', 'done', 'answers', 'figures', 'settings'] as const

/** Quality: conversations to look at again, and what customers think of it. */
export function Room() {
  const texts = useTexts(feedbackTexts)
  const mayReview = useMay('agent')
  const maySet = useMay('admin')
  const open = views.filter((view) => {
    if (view === 'settings') return maySet
    return view === 'figures' || view === 'answers' || mayReview
  })
  const [given, setView] = useSearchParam('view', open[0] ?? 'figures')
  const view = open.find((known) => known === given) ?? 'figures'
  const content = {
    waiting: <QueueTab state="waiting" />,
    done: <QueueTab state="done" />,
    answers: <AnswersTab />,
    figures: <FiguresTab />,
    settings: <SettingsTab />,
  }
  return (
    <Page>
      <PageHeader title={texts.title} text={texts.text} />
      <Tabs
        label={texts.title}
        value={view}
        onValueChange={setView}
        tabs={open.map((name) => ({
          value: name,
          label: texts.tabs[name],
          content: name === view && content[name],
        }))}
      />
    </Page>
  )
}
