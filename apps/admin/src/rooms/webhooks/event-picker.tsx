import { useTexts } from '../../texts/use-texts.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { Switch } from '../../ui/switch.tsx'
import { chosenOf, EVERYTHING, groupsOf, isChosen, toggleGroup, toggleType } from './pattern-choice.ts'
import { webhooksTexts } from './texts/index.ts'
import { useEventTypes } from './use-webhooks.ts'

type EventPickerProps = { patterns: string[]; onChange: (patterns: string[]) => void }

/** Everything, whole groups, or single events. */
export function EventPicker({ patterns, onChange }: EventPickerProps) {
  const texts = useTexts(webhooksTexts)
  const { data, error, refetch } = useEventTypes()
  const isAll = patterns.includes(EVERYTHING)
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-2 text-sm font-medium">{texts.eventsLabel}</legend>
      <Switch
        label={texts.everything}
        hint={texts.everythingHint}
        checked={isAll}
        onCheckedChange={(checked) =>
          onChange(checked ? [EVERYTHING] : patterns.filter((pattern) => pattern !== EVERYTHING))
        }
      />
      {!isAll && error && <ErrorState error={error} onRetry={refetch} />}
      {!isAll && !data && !error && <SkeletonRows count={3} />}
      {!isAll &&
        data &&
        groupsOf(data.items).map(([group, types]) => (
          <Group key={group} group={group} types={types} patterns={patterns} onChange={onChange} />
        ))}
    </fieldset>
  )
}

function Group({ group, types, patterns, onChange }: EventPickerProps & { group: string; types: string[] }) {
  const texts = useTexts(webhooksTexts)
  const chosen = chosenOf(patterns, group, types)
  return (
    <div className="rounded-lg border border-line p-3">
      <Checkbox
        label={nameIn(texts.groups, group)}
        hint={<code className="font-mono text-xs">{group}.*</code>}
        checked={chosen === 'all'}
        mixed={chosen === 'some'}
        onCheckedChange={() => onChange(toggleGroup(patterns, group, types))}
      />
      <div className="mt-2.5 ml-7 grid gap-2 sm:grid-cols-2">
        {types.map((type) => (
          <Checkbox
            key={type}
            label={nameIn(texts.events, type)}
            checked={isChosen(patterns, type)}
            onCheckedChange={() => onChange(toggleType(patterns, type, types))}
          />
        ))}
      </div>
    </div>
  )
}

/** What a person calls it; a newer server may know more than this page does. */
export function nameIn(names: Record<string, string>, key: string): string {
  return names[key] ?? key
}
