import { useTexts } from '../../../texts/use-texts.ts'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import {
  type AccountDraft,
  type AccountField,
  accountFields,
  type FieldName,
  valueIn,
} from './account-draft.ts'
import { sendingTexts } from './texts/index.ts'

type AccountFieldsProps = {
  draft: AccountDraft
  onDraft: (draft: AccountDraft) => void
  /** What must still be filled in. */
  missing: FieldName[]
}

/** What this kind of account is reached by. */
export function AccountFields(props: AccountFieldsProps) {
  return accountFields[props.draft.kind].map((field) => (
    <OneField key={field.name} field={field} {...props} />
  ))
}

function OneField({ field, draft, onDraft, missing }: AccountFieldsProps & { field: AccountField }) {
  const texts = useTexts(sendingTexts)
  const { name, secret, optional, choices } = field
  const value = valueIn(draft, field)
  const set = (changed: string) => onDraft({ ...draft, values: { ...draft.values, [name]: changed } })
  const hints: Partial<Record<FieldName, string>> = texts.hints
  const choiceNames: Record<string, string> = texts.choices
  if (choices) {
    return (
      <Select
        label={texts.fields[name]}
        value={value}
        onValueChange={set}
        options={choices.map((one) => ({ value: one, label: choiceNames[one] ?? one }))}
      />
    )
  }
  return (
    <TextField
      label={texts.fields[name]}
      hint={hints[name]}
      optional={optional ?? false}
      type={secret ? 'password' : 'text'}
      value={value}
      onValueChange={set}
      error={missing.includes(name) ? texts.missing : null}
      maxLength={500}
      autoComplete={secret ? 'new-password' : 'off'}
      spellCheck={false}
    />
  )
}
