import { type PerformanceSort, performanceSorts } from '@svar/contract'
import { useState } from 'react'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Card } from '../../ui/card.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Select } from '../../ui/select.tsx'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { NameTable } from './name-table.tsx'
import { performanceTexts } from './texts/index.ts'
import { type Chosen, type Selection, useNames } from './use-performance.ts'

/** What a program does, the slowest first; searched and sorted. */
export function NamesCard({
  selection,
  onChoose,
}: {
  selection: Selection
  onChoose: (chosen: Chosen) => void
}) {
  const texts = useTexts(performanceTexts)
  const format = useFormat()
  const [sort, setSort] = useState<PerformanceSort>('p95')
  const [search, setSearch] = useState('')
  const { data, error, refetch } = useNames(selection, sort, search)
  const shown = data
    ? texts.namesText(format.number(data.items.length), format.number(data.names))
    : undefined
  const aside = (
    <div className="flex flex-wrap gap-2">
      <TextField
        className="w-44"
        label={texts.search}
        labelHidden
        placeholder={texts.search}
        type="search"
        value={search}
        onValueChange={setSearch}
      />
      <Select
        className="w-36"
        label={texts.sort}
        labelHidden
        value={sort}
        onValueChange={setSort}
        options={performanceSorts.map((value) => ({ value, label: texts.sorts[value] }))}
      />
    </div>
  )
  return (
    <Card title={texts.names[selection.kind]} {...(shown ? { text: shown } : {})} aside={aside} flush>
      {error && !data && <ErrorState error={error} onRetry={refetch} />}
      {!error && !data && <SkeletonRows count={5} />}
      {data?.items.length === 0 && <p className="px-5 pb-5 text-sm text-muted">{texts.noMatch}</p>}
      {data && data.items.length > 0 && (
        <div className="md:overflow-x-auto">
          <NameTable rows={data.items} kind={selection.kind} onChoose={onChoose} />
        </div>
      )}
    </Card>
  )
}
