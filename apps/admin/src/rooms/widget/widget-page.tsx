import { useState } from 'react'
import { useTexts } from '../../texts/use-texts.ts'
import { Page } from '../../ui/page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SaveBar } from '../../ui/save-bar.tsx'
import { LookCard } from './look/look-card.tsx'
import { EmbedCard } from './place/embed-card.tsx'
import { OriginsCard } from './place/origins-card.tsx'
import { PreviewPane } from './preview/preview-pane.tsx'
import { type SavedWidget, settingsToSave, type WidgetDraft } from './settings-draft.ts'
import { widgetTexts } from './texts/index.ts'
import { useSaveWidget } from './use-save-widget.ts'
import { useShownLocale } from './use-shown-locale.ts'
import { WordsCard } from './words/words-card.tsx'

/** The settings at the left, what becomes of them at the right; one below the other on narrow screens. */
export function WidgetPage({ saved }: { saved: SavedWidget }) {
  const texts = useTexts(widgetTexts)
  const { publicKey, textOnColour: _derived, ...settings } = saved
  // Only what was touched is kept, so that what somebody else saves meanwhile shows up in the rest.
  const [touched, setTouched] = useState<Partial<WidgetDraft>>({})
  const saving = useSaveWidget(() => setTouched({}))
  const draft: WidgetDraft = { ...settings, ...touched }
  const [locale, setLocale] = useShownLocale(draft)
  const toSave = settingsToSave(draft)
  const isDirty = JSON.stringify(toSave) !== JSON.stringify(settingsToSave(settings))
  const props = { draft, onChange: (part: Partial<WidgetDraft>) => setTouched({ ...touched, ...part }) }

  return (
    <Page width="wide">
      <PageHeader title={texts.title} text={texts.text} />
      <div className="grid items-start gap-x-8 gap-y-6 xl:grid-cols-[minmax(0,1fr)_25rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <EmbedCard publicKey={publicKey} />
          <LookCard {...props} />
          <WordsCard {...props} locale={locale} onLocaleChange={setLocale} />
          <OriginsCard {...props} />
        </div>
        <PreviewPane draft={draft} locale={locale} />
      </div>
      <SaveBar
        isDirty={isDirty}
        isSaving={saving.isPending}
        onSave={() => saving.mutate(toSave)}
        onDiscard={() => setTouched({})}
      />
    </Page>
  )
}
