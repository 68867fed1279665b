import type { Faq, Locale } from '@svar/contract'
import { MessageCircleQuestion, Plus, Search } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { useSearchParam } from '../../../shell/room-path.ts'
import { useMay } from '../../../shell/session.ts'
import { isLocale } from '../../../texts/locales.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { listClass } from '../../../ui/list-class.ts'
import { MoreButton } from '../../../ui/more-button.tsx'
import { Select } from '../../../ui/select.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { LocaleSelect } from '../locale-select.tsx'
import { knowledgeTexts } from '../texts/index.ts'
import { DraftsStrip } from './drafts-strip.tsx'
import { FaqDialog } from './faq-dialog.tsx'
import { FaqRow } from './faq-row.tsx'
import { TransferMenu } from './transfer-menu.tsx'
import { type FaqFilter, useFaqs } from './use-faqs.ts'

const statuses = ['all', 'published', 'draft'] as const

/** Questions with their finished answers: found, written, tried and published. */
export function QuestionsTab() {
  const mayWrite = useMay('agent')
  const [filter, setFilter] = useFilter()
  const [open, setOpen] = useState<Faq | 'new' | null>(null)
  return (
    <>
      {mayWrite && <DraftsStrip />}
      <FilterBar filter={filter} onFilter={setFilter} onAdd={mayWrite ? () => setOpen('new') : undefined} />
      <FaqList filter={filter} onOpen={setOpen} onAdd={mayWrite ? () => setOpen('new') : undefined} />
      {open && <FaqDialog faq={open === 'new' ? undefined : open} onClose={() => setOpen(null)} />}
    </>
  )
}

function useFilter(): [FaqFilter, (filter: FaqFilter) => void] {
  const [locale, setLocale] = useSearchParam('locale')
  const [rest, setRest] = useState({ q: '', status: 'all' as FaqFilter['status'] })
  const filter = { ...rest, locale: isLocale(locale) ? locale : null }
  return [
    filter,
    (next) => {
      setRest({ q: next.q, status: next.status })
      if (next.locale !== filter.locale) setLocale(next.locale ?? '')
    },
  ]
}

type FilterBarProps = {
  filter: FaqFilter
  onFilter: (filter: FaqFilter) => void
  onAdd: (() => void) | undefined
}

function FilterBar({ filter, onFilter, onAdd }: FilterBarProps) {
  const texts = useTexts(knowledgeTexts)
  const { questions } = texts
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2">
      <TextField
        className="min-w-48 flex-1 max-sm:basis-full"
        label={questions.search}
        labelHidden
        placeholder={questions.search}
        icon={Search}
        type="search"
        value={filter.q}
        onValueChange={(q) => onFilter({ ...filter, q })}
        maxLength={200}
      />
      <div className="w-40 max-sm:flex-1">
        <LocaleSelect
          labelHidden
          value={filter.locale}
          onValueChange={(locale: Locale | null) => onFilter({ ...filter, locale })}
          none={texts.anyLocale}
        />
      </div>
      <div className="w-32 max-sm:flex-1">
        <Select
          label={questions.status}
          labelHidden
          value={filter.status}
          onValueChange={(status) => onFilter({ ...filter, status })}
          options={statuses.map((value) => ({ value, label: questions.statuses[value] }))}
        />
      </div>
      <TransferMenu />
      {onAdd && (
        <Button variant="primary" icon={Plus} onClick={onAdd}>
          {questions.add}
        </Button>
      )}
    </div>
  )
}

type FaqListProps = { filter: FaqFilter; onOpen: (faq: Faq) => void; onAdd: (() => void) | undefined }

function FaqList({ filter, onOpen, onAdd }: FaqListProps) {
  const { questions } = useTexts(knowledgeTexts)
  const settled = useDeferredValue(filter)
  const faqs = useFaqs(settled)
  const isFiltered = Boolean(settled.q.trim() || settled.locale || settled.status !== 'all')
  if (faqs.error) return <ErrorState error={faqs.error} onRetry={faqs.refetch} />
  if (!faqs.items) return <SkeletonRows count={4} />
  if (faqs.items.length === 0 && isFiltered) {
    return <EmptyState icon={Search} title={questions.noMatchTitle} text={questions.noMatchText} />
  }
  if (faqs.items.length === 0) {
    const add = onAdd && <Button onClick={onAdd}>{questions.add}</Button>
    const { emptyTitle, emptyText } = questions
    return <EmptyState icon={MessageCircleQuestion} title={emptyTitle} text={emptyText} action={add} />
  }
  return (
    <>
      <ul aria-label={questions.list} className={listClass}>
        {faqs.items.map((faq) => (
          <FaqRow key={faq.id} faq={faq} onOpen={() => onOpen(faq)} />
        ))}
      </ul>
      <MoreButton more={faqs.more} busy={faqs.isLoadingMore} />
    </>
  )
}
