import { useQueryClient } from '@tanstack/react-query'
import { useLive } from '../../shell/live.ts'
import { useSearchParam } from '../../shell/room-path.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Page } from '../../ui/page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { AssistantTab } from './assistant/assistant-tab.tsx'
import { MeaningTab } from './meaning/meaning-tab.tsx'
import { meaningTexts } from './meaning/texts/index.ts'
import { ModelsTab } from './models-tab.tsx'
import { modelTexts } from './texts/index.ts'

const views = ['models', 'meaning', 'assistant'] as const

/** Who writes the answers: language models in their order, who finds passages by meaning, and the persona. */
export function Room() {
  const texts = useTexts(modelTexts)
  const meaning = useTexts(meaningTexts)
  const client = useQueryClient()
  const [given, setView] = useSearchParam('view', 'models')
  const view = views.find((known) => known === given) ?? 'models'
  useLive('changed', ({ what }) => {
    if (what === 'models') void client.invalidateQueries({ queryKey: ['models'] })
  })
  return (
    <Page>
      <PageHeader title={texts.title} text={texts.text} />
      <Tabs
        label={texts.views}
        value={view}
        onValueChange={setView}
        tabs={[
          { value: 'models', label: texts.tabs.models, content: view === 'models' && <ModelsTab /> },
          { value: 'meaning', label: meaning.tab, content: view === 'meaning' && <MeaningTab /> },
          {
            value: 'assistant',
            label: texts.tabs.assistant,
            content: view === 'assistant' && <AssistantTab />,
          },
        ]}
      />
    </Page>
  )
}
