import type { Locale, MailTemplate } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'
import { usePath, useSearchParam } from '../../../shell/room-path.ts'
import { usePageTitle } from '../../../shell/use-page-title.ts'
import { useLocale } from '../../../texts/current-locale.ts'
import { isLocale, localeNames, locales } from '../../../texts/locales.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { Page } from '../../../ui/page.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Select } from '../../../ui/select.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { outboxTexts } from '../texts/index.ts'
import { WordsEditor } from './words-editor.tsx'

/** The words of one mail, language by language. */
export function WordsPage({ template }: { template: MailTemplate }) {
  const texts = useTexts(outboxTexts)
  const path = usePath()
  const own = useLocale()
  const [chosen, choose] = useSearchParam('language', own)
  const locale: Locale = isLocale(chosen) ? chosen : own
  usePageTitle(texts.words.names[template], texts.title)
  const words = useQuery({
    queryKey: ['mail-templates', template, locale],
    queryFn: ({ signal }) =>
      call(
        api.GET('/api/delivery/templates/{template}/{locale}', {
          params: { path: { template, locale } },
          signal,
        }),
      ),
  })
  return (
    <Page>
      <PageHeader
        title={texts.words.names[template]}
        back={<BackLink to={path('outbox', 'words')} label={texts.tabs.words} />}
      />
      <div className="mb-6 w-64">
        <Select
          label={texts.words.language}
          value={locale}
          onValueChange={choose}
          options={locales.map((value) => ({ value, label: localeNames[value] }))}
        />
      </div>
      {words.error && !words.data && <ErrorState error={words.error} onRetry={words.refetch} />}
      {!words.data && !words.error && <SkeletonRows count={5} />}
      {words.data && <WordsEditor key={locale} words={words.data} />}
    </Page>
  )
}
