import type { TicketField } from '@svar/contract'
import { Plus, X } from 'lucide-react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { ticketTexts } from '../texts/index.ts'
import type { Draft } from './draft.ts'
import type { EditorProps } from './setup-page.tsx'

const kinds: TicketField['kind'][] = ['text', 'number', 'date', 'choice']
type Field = Draft['fields'][number]

/** The workspace's own fields: name, kind, and what can be chosen. */
export function FieldsEditor({ draft, change }: EditorProps) {
  const texts = useTexts(ticketTexts)
  const { fields } = draft
  const set = (key: string, given: Partial<Field>) =>
    change({ fields: fields.map((one) => (one.key === key ? { ...one, ...given } : one)) })
  const fresh: Field = { id: null, key: crypto.randomUUID(), name: '', kind: 'text', options: '' }
  return (
    <div className="flex flex-col gap-3">
      {fields.map((field) => (
        <div key={field.key} className="flex flex-wrap items-start gap-2 rounded-xl border border-line p-3">
          <div className="min-w-32 flex-1">
            <TextField
              label={texts.policyName}
              maxLength={60}
              value={field.name}
              onValueChange={(name) => set(field.key, { name })}
            />
          </div>
          <div className="w-32">
            <Select
              label={texts.fieldKind}
              value={field.kind}
              onValueChange={(kind) => set(field.key, { kind })}
              options={kinds.map((value) => ({ value, label: texts.fieldKinds[value] }))}
            />
          </div>
          <IconButton
            icon={X}
            label={`${texts.remove}: ${field.name}`}
            onClick={() => change({ fields: fields.filter((one) => one.key !== field.key) })}
          />
          {field.kind === 'choice' && (
            <div className="w-full">
              <TextField
                label={texts.fieldOptions}
                hint={texts.fieldOptionsHint}
                value={field.options}
                onValueChange={(options) => set(field.key, { options })}
              />
            </div>
          )}
        </div>
      ))}
      <div>
        <Button icon={Plus} onClick={() => change({ fields: [...fields, fresh] })}>
          {texts.addField}
        </Button>
      </div>
    </div>
  )
}
