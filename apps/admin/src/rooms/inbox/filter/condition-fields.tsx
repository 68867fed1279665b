import type { ListConditions } from '@svar/contract'
import { useTexts } from '../../../texts/use-texts.ts'
import { type Option, Select } from '../../../ui/select.tsx'
import { channels, views } from '../list/list-address.ts'
import { useTags } from '../tags/use-tags.ts'
import { inboxTexts } from '../texts/index.ts'
import { useMembers } from '../use-members.ts'
import { useTeams } from '../use-teams.ts'

type ConditionFieldsProps = { value: ListConditions; onChange: (value: ListConditions) => void }
const any = 'any'
const days = [1, 7, 30, 90]

/** One choice for each thing that a list can be narrowed by. */
export function ConditionFields({ value, onChange }: ConditionFieldsProps) {
  const texts = useTexts(inboxTexts)
  const { filter } = texts.desk
  const options = useOptions()
  const set = (name: keyof ListConditions) => (chosen: string) => {
    const { [name]: _, ...others } = value
    onChange(chosen === any ? others : { ...others, [name]: name === 'withinDays' ? Number(chosen) : chosen })
  }
  const field = (name: keyof ListConditions, label: string, of: Option<string>[]) => (
    <Select
      label={label}
      value={String(value[name] ?? any)}
      onValueChange={set(name)}
      options={[{ value: any, label: filter.any }, ...of]}
    />
  )
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Select
        label={filter.view}
        value={value.view ?? 'all'}
        onValueChange={(view) => onChange({ ...value, view })}
        options={views.map((view) => ({ value: view, label: texts.views[view] }))}
      />
      {field('tag', filter.tag, options.tags)}
      {field('assignee', filter.assignee, options.assignees)}
      {field('team', filter.team, options.teams)}
      {field('channel', filter.channel, options.channels)}
      {field('mood', filter.mood, options.moods)}
      {field('withinDays', filter.days, options.days)}
    </div>
  )
}

function useOptions() {
  const texts = useTexts(inboxTexts)
  const tags = useTags()
  const teams = useTeams()
  const { members, me } = useMembers()
  const { filter } = texts.desk
  const { channels: names, sentiments } = texts.details
  const people = members.filter(({ id, role }) => id !== me?.id && role !== 'viewer')
  return {
    tags: tags.map(({ name }) => ({ value: name, label: name })),
    teams: teams.map(({ id, name }) => ({ value: id, label: name })),
    channels: channels.map((value) => ({ value, label: names[value] })),
    moods: (['positive', 'neutral', 'negative'] as const).map((value) => ({
      value,
      label: sentiments[value],
    })),
    days: days.map((count) => ({ value: String(count), label: filter.dayCount(count) })),
    assignees: [
      { value: 'me', label: filter.me },
      { value: 'nobody', label: filter.nobody },
      ...people.map(({ id, name }) => ({ value: id, label: name })),
    ],
  }
}
