import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { classNames } from '../../../ui/class-names.ts'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { NO_TEAM, NONE, ticketPriorities, ticketSorts, ticketStatuses, ticketViews } from '../lists.ts'
import { type Asked, useTicketCounts, useTicketTeams } from '../queries.ts'
import { ticketTexts } from '../texts/index.ts'
import type { useAsked } from './use-asked.ts'

const WAIT_MS = 250

/** The views; those of what is not done with how many there are. */
export function Views({ asked, onChange }: { asked: Asked; onChange: (view: string) => void }) {
  const texts = useTexts(ticketTexts)
  const format = useFormat()
  const { data: counts } = useTicketCounts()
  const chosen = useRef<HTMLButtonElement>(null)
  // Where they do not fit beside each other, the chosen one is not the one out of sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the counts widen them
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [counts])
  return (
    <fieldset className="mb-4 flex gap-1 overflow-x-auto p-0.5 max-sm:-mx-5 max-sm:gap-0.5 max-sm:px-5">
      <legend className="sr-only">{texts.viewsLabel}</legend>
      {ticketViews.map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={asked.view === view}
          ref={asked.view === view ? chosen : undefined}
          onClick={() => onChange(view)}
          className={classNames(
            'flex h-8 shrink-0 items-center gap-1.5 rounded-lg px-3 text-sm font-medium whitespace-nowrap max-sm:px-2 transition-colors pointer-coarse:h-11',
            asked.view === view ? 'bg-selected text-ink' : 'text-muted hover:bg-hover hover:text-ink',
          )}
        >
          {texts.views[view]}
          {counts && view !== 'all' && counts[view] > 0 && (
            <span className="text-xs font-normal text-muted tabular-nums">{format.number(counts[view])}</span>
          )}
        </button>
      ))}
    </fieldset>
  )
}

type FiltersProps = { chosen: ReturnType<typeof useAsked> }

/** Search, status, priority, team and order; on a phone all but the search in one line, so that the tickets are in sight. */
export function Filters({ chosen }: FiltersProps) {
  const teams = useTicketTeams()
  return (
    <div
      className={classNames(
        'mb-4 grid grid-cols-2 gap-2',
        teams.length > 0
          ? 'lg:grid-cols-[minmax(0,1fr)_repeat(4,minmax(0,10.5rem))]'
          : 'lg:grid-cols-[minmax(0,1fr)_11rem_11rem_11rem]',
      )}
    >
      <div className="max-lg:col-span-2">
        <SearchField value={chosen.asked.search ?? ''} onChange={chosen.setSearch} />
      </div>
      <div className="contents max-sm:col-span-2 max-sm:-mx-5 max-sm:flex max-sm:gap-2 max-sm:overflow-x-auto max-sm:px-5 max-sm:py-0.5 max-sm:*:w-36 max-sm:*:shrink-0">
        <Choices chosen={chosen} />
      </div>
    </div>
  )
}

function Choices({ chosen }: FiltersProps) {
  const texts = useTexts(ticketTexts)
  const { asked } = chosen
  const teams = useTicketTeams()
  const any = (label: string) => ({ value: NONE, label })
  return (
    <>
      <Select
        label={texts.status}
        labelHidden
        value={asked.status ?? NONE}
        onValueChange={chosen.setStatus}
        options={[
          any(texts.anyStatus),
          ...ticketStatuses.map((value) => ({ value, label: texts.statuses[value] })),
        ]}
      />
      <Select
        label={texts.priority}
        labelHidden
        value={asked.priority ?? NONE}
        onValueChange={chosen.setPriority}
        options={[
          any(texts.anyPriority),
          ...ticketPriorities.map((value) => ({ value, label: texts.priorities[value] })),
        ]}
      />
      <TeamFilter team={asked.team} onChange={chosen.setTeam} />
      <div className={teams.length > 0 ? undefined : 'max-lg:col-span-2'}>
        <Select
          label={texts.sort}
          labelHidden
          value={asked.sort ?? 'newest'}
          onValueChange={chosen.setSort}
          options={ticketSorts.map((value) => ({ value, label: texts.sorts[value] }))}
        />
      </div>
    </>
  )
}

type TeamFilterProps = { team: string | undefined; onChange: (team: string) => void }

/** Nothing where there are no teams. */
function TeamFilter({ team, onChange }: TeamFilterProps) {
  const texts = useTexts(ticketTexts)
  const teams = useTicketTeams()
  if (teams.length === 0) return null
  return (
    <Select
      label={texts.team}
      labelHidden
      value={team === 'none' ? NO_TEAM : (team ?? NONE)}
      onValueChange={onChange}
      options={[
        { value: NONE, label: texts.anyTeam },
        ...teams.map(({ id, name }) => ({ value: id, label: name })),
        { value: NO_TEAM, label: texts.noTeam },
      ]}
    />
  )
}

/** Asks when whoever types pauses. */
function SearchField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const texts = useTexts(ticketTexts)
  const [typed, setTyped] = useState(value)
  useEffect(() => {
    if (typed === value) return
    const timer = setTimeout(() => onChange(typed), WAIT_MS)
    return () => clearTimeout(timer)
  }, [typed, value, onChange])
  return (
    <TextField
      label={texts.search}
      labelHidden
      placeholder={texts.search}
      icon={Search}
      type="search"
      maxLength={200}
      value={typed}
      onValueChange={setTyped}
    />
  )
}
