import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useSearchParam } from '../../shell/room-path.ts'
import { useMay } from '../../shell/session.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { useCommands } from '../../ui/commands.ts'
import { Page } from '../../ui/page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { MeaningStrip } from './meaning-strip.tsx'
import { overviewQuery } from './overview-query.ts'
import { FaqDialog } from './questions/faq-dialog.tsx'
import { QuestionsTab } from './questions/questions-tab.tsx'
import { SourcesTab } from './sources/sources-tab.tsx'
import { SuggestionsTab } from './suggestions/suggestions-tab.tsx'
import { DraftOutcomes } from './taught/draft-outcomes.tsx'
import { Hints } from './taught/hints.tsx'
import { TestsTab } from './taught/tests-tab.tsx'
import { knowledgeTexts } from './texts/index.ts'
import { TryQuestion } from './try-question.tsx'

const views = ['sources', 'questions', 'suggestions', 'tests'] as const
type View = (typeof views)[number]

/** Everything that is known, in three views, and a place to try whether a question finds it. */
export function KnowledgePage() {
  const texts = useTexts(knowledgeTexts)
  const mayWrite = useMay('agent')
  const { data: overview } = useQuery(overviewQuery)
  const [given, setView] = useSearchParam('view', 'sources')
  // The playground leads here with a question that nothing answered.
  const [asked, setAsked] = useSearchParam('ask')
  const view = views.find((known) => known === given) ?? 'sources'
  useCommands(
    views.map((name) => ({
      id: `knowledge.${name}`,
      label: texts.tabs[name],
      group: texts.title,
      onSelect: () => setView(name),
    })),
  )
  const content: Record<View, ReactNode> = {
    sources: <SourcesTab />,
    questions: <QuestionsTab />,
    suggestions: (
      <>
        <DraftOutcomes />
        <Hints />
        <SuggestionsTab />
      </>
    ),
    tests: <TestsTab />,
  }
  const counts: Record<View, number | undefined> = {
    sources: overview?.sources,
    questions: overview?.faqs,
    suggestions: overview?.suggestions,
    tests: undefined,
  }

  return (
    <Page>
      <PageHeader title={texts.title} text={texts.text} />
      {overview !== undefined && overview.passages > 0 && (
        <TryQuestion
          hint={texts.known(overview.passages, overview.documents)}
          onWriteAnswer={mayWrite ? setAsked : undefined}
        />
      )}
      <MeaningStrip />
      <Tabs
        label={texts.views}
        value={view}
        onValueChange={setView}
        tabs={views.map((name) => ({
          value: name,
          label: texts.tabs[name],
          count: counts[name],
          content: name === view && content[name],
        }))}
      />
      {asked && mayWrite && <FaqDialog start={{ question: asked }} onClose={() => setAsked('')} />}
    </Page>
  )
}
