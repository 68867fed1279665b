import type { Model } from '@svar/contract'
import { useId } from 'react'
import { useTexts } from '../../texts/use-texts.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { isAddressRight, isKeyMisplaced, type ModelDraft, withProvider } from './model-draft.ts'
import { providerIcons } from './provider-mark.tsx'
import { modelTexts } from './texts/index.ts'

const providers = ['openai', 'anthropic', 'ollama', 'compatible'] as const

type ModelFieldsProps = {
  draft: ModelDraft
  onDraft: (draft: ModelDraft) => void
  stored: Model | undefined
  /** The models that the endpoint said it has. */
  offered: string[]
  isChecked: boolean
}

/** Where a model is, how to get in, and which one it is. */
export function ModelFields(props: ModelFieldsProps) {
  const { draft, onDraft, isChecked } = props
  const { form } = useTexts(modelTexts)
  const set = (change: Partial<ModelDraft>) => onDraft({ ...draft, ...change })
  const mayBeEmpty = draft.provider === 'openai' || draft.provider === 'anthropic'
  const hint = draft.provider === 'ollama' ? form.baseUrlOllamaHint : form.baseUrlHint
  return (
    <>
      <RadioCards
        label={form.provider}
        value={draft.provider}
        onValueChange={(provider) => onDraft(withProvider(draft, provider))}
        columns={2}
        options={providers.map((value) => ({
          value,
          title: form.providers[value],
          text: form.providerTexts[value],
          icon: providerIcons[value],
        }))}
      />
      <KeyField {...props} />
      <TextField
        label={form.baseUrl}
        hint={mayBeEmpty ? form.baseUrlOwn : hint}
        error={isChecked && !isAddressRight(draft) ? form.baseUrlError : null}
        optional={mayBeEmpty}
        value={draft.baseUrl}
        onValueChange={(baseUrl) => set({ baseUrl })}
        inputMode="url"
        placeholder={mayBeEmpty ? undefined : 'https://'}
        autoComplete="off"
        spellCheck={false}
      />
      <ModelField {...props} />
      <TextField
        label={form.label}
        hint={form.labelHint}
        optional
        value={draft.label}
        onValueChange={(label) => set({ label })}
        maxLength={80}
      />
    </>
  )
}

function KeyField({ draft, onDraft, stored, isChecked }: ModelFieldsProps) {
  const { form } = useTexts(modelTexts)
  const hasKey = Boolean(stored?.hasKey) && !draft.isKeyRemoved
  const isMisplaced = isKeyMisplaced(draft, stored)
  return (
    <div className="flex flex-col gap-2.5">
      <TextField
        label={form.key}
        type="password"
        hint={isMisplaced ? form.keyMoved : hasKey ? form.keyStored : form.keyHint}
        error={isChecked && isMisplaced ? form.keyMoved : null}
        optional={draft.provider === 'ollama' || draft.provider === 'compatible'}
        value={draft.key}
        onValueChange={(key) => onDraft({ ...draft, key })}
        placeholder={hasKey ? '••••••••••••' : undefined}
        maxLength={500}
        autoComplete="new-password"
        spellCheck={false}
      />
      {stored?.hasKey && !draft.key && (
        <Checkbox
          label={form.keyRemove}
          checked={draft.isKeyRemoved}
          onCheckedChange={(isKeyRemoved) => onDraft({ ...draft, isKeyRemoved })}
        />
      )}
    </div>
  )
}

function ModelField({ draft, onDraft, offered, isChecked }: ModelFieldsProps) {
  const { form } = useTexts(modelTexts)
  const listId = useId()
  const examples = {
    openai: 'gpt-5-mini',
    anthropic: 'claude-sonnet-4-5',
    ollama: 'llama3.2',
    compatible: '',
  }
  return (
    <>
      <TextField
        label={form.model}
        hint={offered.length > 0 ? form.modelFound(offered.length) : form.modelHint}
        error={isChecked && !draft.model.trim() ? form.modelError : null}
        value={draft.model}
        onValueChange={(model) => onDraft({ ...draft, model })}
        placeholder={examples[draft.provider]}
        list={listId}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
      />
      <datalist id={listId}>
        {offered.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}
