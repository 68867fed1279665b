import { ArrowUp, Plus, X } from 'lucide-react'
import { useLocale } from '../../../texts/current-locale.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { NONE, ticketPriorities } from '../lists.ts'
import { ticketTexts } from '../texts/index.ts'
import { type Draft, hoursOf, minutesOf, usualPolicies } from './draft.ts'
import type { EditorProps } from './setup-page.tsx'

type Policy = Draft['policies'][number]

/** What is promised to whom, the first that fits first. */
export function PoliciesEditor({ draft, change }: EditorProps) {
  const texts = useTexts(ticketTexts)
  const { policies } = draft
  const add = () => change({ policies: [...policies, fresh()] })
  return (
    <div className="flex flex-col gap-3">
      {policies.length === 0 && <p className="text-muted">{texts.policiesEmpty}</p>}
      {policies.map((policy, at) => (
        <PolicyForm
          key={policy.key}
          policy={policy}
          categories={draft.categories.map(({ name }) => name)}
          onChange={(given) =>
            change({ policies: policies.map((one) => (one === policy ? { ...one, ...given } : one)) })
          }
          onUp={at > 0 ? () => change({ policies: movedUp(policies, at) }) : undefined}
          onRemove={() => change({ policies: policies.filter((one) => one !== policy) })}
        />
      ))}
      <div className="flex flex-wrap gap-2">
        {policies.length === 0 && (
          <Button variant="primary" onClick={() => change({ policies: usualPolicies(texts.usualNames) })}>
            {texts.usualPolicies}
          </Button>
        )}
        <Button icon={Plus} onClick={add}>
          {texts.addPolicy}
        </Button>
      </div>
    </div>
  )
}

const fresh = (): Policy => ({
  id: null,
  key: crypto.randomUUID(),
  name: '',
  priority: null,
  category: null,
  firstReplyMinutes: 240,
  nextReplyMinutes: null,
  resolutionMinutes: null,
  openHoursOnly: true,
})

function movedUp(policies: Policy[], at: number): Policy[] {
  const before = policies.slice(0, at - 1)
  const [above, moved] = policies.slice(at - 1, at + 1)
  return above && moved ? [...before, moved, above, ...policies.slice(at + 1)] : policies
}

type PolicyFormProps = {
  policy: Policy
  categories: string[]
  onChange: (given: Partial<Policy>) => void
  onUp: (() => void) | undefined
  onRemove: () => void
}

function PolicyForm({ policy, categories, onChange, onUp, onRemove }: PolicyFormProps) {
  const texts = useTexts(ticketTexts)
  const any = { value: NONE, label: texts.any }
  return (
    <div className="flex flex-col gap-3 rounded-xl border border-line p-3">
      <div className="flex items-end gap-1">
        <div className="min-w-0 flex-1">
          <TextField
            label={texts.policyName}
            maxLength={60}
            value={policy.name}
            onValueChange={(name) => onChange({ name })}
          />
        </div>
        {onUp && <IconButton icon={ArrowUp} label={`${texts.moveUp}: ${policy.name}`} onClick={onUp} />}
        <IconButton icon={X} label={`${texts.remove}: ${policy.name}`} onClick={onRemove} />
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <Select
          label={texts.forPriority}
          value={policy.priority ?? NONE}
          onValueChange={(value) => onChange({ priority: value === NONE ? null : value })}
          options={[any, ...ticketPriorities.map((value) => ({ value, label: texts.priorities[value] }))]}
        />
        <Select
          label={texts.forCategory}
          value={policy.category ?? NONE}
          onValueChange={(value) => onChange({ category: value === NONE ? null : value })}
          options={[any, ...categories.filter(Boolean).map((value) => ({ value, label: value }))]}
        />
      </div>
      <Targets policy={policy} onChange={onChange} />
      <Checkbox
        label={texts.openHoursOnly}
        checked={policy.openHoursOnly}
        onCheckedChange={(openHoursOnly) => onChange({ openHoursOnly })}
      />
    </div>
  )
}

const targets = [
  ['firstReplyMinutes', 'firstReply'],
  ['nextReplyMinutes', 'nextReply'],
  ['resolutionMinutes', 'resolution'],
] as const

function Targets({ policy, onChange }: Pick<PolicyFormProps, 'policy' | 'onChange'>) {
  const texts = useTexts(ticketTexts)
  const locale = useLocale()
  return (
    <div>
      <div className="grid gap-3 sm:grid-cols-3">
        {targets.map(([field, name]) => (
          <TextField
            key={field}
            label={texts[name]}
            inputMode="numeric"
            value={policy[field] === null ? '' : String(policy[field])}
            onValueChange={(typed) => onChange({ [field]: minutesOf(typed) })}
            hint={hoursOf(policy[field], locale)}
          />
        ))}
      </div>
      <p className="mt-1.5 text-sm text-muted">{texts.minutesHint}</p>
    </div>
  )
}
