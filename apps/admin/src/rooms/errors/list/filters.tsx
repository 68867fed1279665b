import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { errorsTexts } from '../texts/index.ts'
import { useProjects, useSummary } from '../use-errors.ts'
import { levels, sorts, states, type useListQuery } from './use-list-query.ts'

const any = '*any*'
const WAIT_MS = 300

/** The id of the field that `/` leads to. */
export const searchFieldId = 'errors-search'

type FiltersProps = ReturnType<typeof useListQuery>

/** What the list is narrowed to, and its order. */
export function Filters(props: FiltersProps) {
  const { list } = useTexts(errorsTexts)
  const { query, set } = props
  return (
    <search className="mb-4 grid grid-cols-2 gap-3 md:grid-cols-4 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_repeat(6,auto)]">
      <SearchField label={list.search} value={query.search} onValueChange={set.setSearch} />
      <KindFilters {...props} />
      <PlaceFilters {...props} />
      <Choice
        label={list.sort}
        value={query.sort}
        onValueChange={set.setSort}
        options={sorts.map((value) => ({ value, label: list.sorts[value] }))}
      />
    </search>
  )
}

function KindFilters({ query, set }: FiltersProps) {
  const { list, states: stateNames, levels: levelNames } = useTexts(errorsTexts)
  return (
    <>
      <Choice
        label={list.state}
        value={query.state}
        onValueChange={set.setState}
        options={states.map((value) => ({
          value,
          label: value === 'all' ? list.anyState : stateNames[value],
        }))}
      />
      <Choice
        label={list.level}
        value={query.level}
        onValueChange={set.setLevel}
        options={levels.map((value) => ({
          value,
          label: value === 'all' ? list.anyLevel : levelNames[value],
        }))}
      />
    </>
  )
}

/** From which program, where it ran, and which release of it. */
function PlaceFilters({ query, set }: FiltersProps) {
  const { list } = useTexts(errorsTexts)
  const summary = useSummary(query.project).data
  const projects = useProjects().data?.items ?? []
  return (
    <>
      <Choice
        label={list.project}
        value={query.project || any}
        onValueChange={(value) => set.setProject(value === any ? '' : value)}
        options={[
          { value: any, label: list.anyProject },
          ...projects.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <OneOf
        label={list.environment}
        anyLabel={list.anyEnvironment}
        value={query.environment}
        values={summary?.environments}
        onValueChange={set.setEnvironment}
      />
      <OneOf
        label={list.release}
        anyLabel={list.anyRelease}
        value={query.release}
        values={summary?.releases}
        onValueChange={set.setRelease}
      />
    </>
  )
}

type ChoiceProps = {
  label: string
  value: string
  options: { value: string; label: string }[]
  onValueChange: (value: string) => void
}

function Choice(props: ChoiceProps) {
  return <Select labelHidden {...props} />
}

type OneOfProps = {
  label: string
  anyLabel: string
  value: string
  values: string[] | undefined
  onValueChange: (value: string) => void
}

/** One of what was seen, or any; what the address names stays even when it is no longer seen. */
function OneOf({ label, anyLabel, value, values = [], onValueChange }: OneOfProps) {
  const all = value && !values.includes(value) ? [value, ...values] : values
  return (
    <Choice
      label={label}
      value={value || any}
      onValueChange={(chosen) => onValueChange(chosen === any ? '' : chosen)}
      options={[{ value: any, label: anyLabel }, ...all.map((one) => ({ value: one, label: one }))]}
    />
  )
}

type SearchFieldProps = { label: string; value: string; onValueChange: (value: string) => void }

/** Searches a moment after the last letter. */
function SearchField({ label, value, onValueChange }: SearchFieldProps) {
  const [draft, setDraft] = useState(value)
  const [seen, setSeen] = useState(value)
  if (value !== seen) {
    setSeen(value)
    setDraft(value)
  }
  useEffect(() => {
    if (draft === value) return
    const timer = setTimeout(() => onValueChange(draft), WAIT_MS)
    return () => clearTimeout(timer)
  }, [draft, value, onValueChange])
  return (
    <TextField
      id={searchFieldId}
      label={label}
      labelHidden
      icon={Search}
      type="search"
      placeholder={label}
      maxLength={200}
      value={draft}
      onValueChange={setDraft}
      className="col-span-2 md:col-span-4 xl:col-span-2"
    />
  )
}
