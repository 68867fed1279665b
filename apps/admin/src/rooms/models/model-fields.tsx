import type { Model } from '@svar/contract'
import { useTexts } from '../../texts/use-texts.ts'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { EndpointFields } from './endpoint-fields.tsx'
import { isAddressRight, isKeyMisplaced, type ModelDraft, withProvider } from './model-draft.ts'
import { providerIcons } from './provider-mark.tsx'
import { modelTexts } from './texts/index.ts'

const providers = ['openai', 'anthropic', 'ollama', 'compatible'] as const
const examples = { openai: 'gpt-5-mini', anthropic: 'claude-sonnet-4-5', ollama: 'llama3.2', compatible: '' }

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
  const { draft, onDraft } = props
  const { form } = useTexts(modelTexts)
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
      <EndpointFields
        {...props}
        isAddressRight={isAddressRight(draft)}
        isKeyMisplaced={isKeyMisplaced(draft, props.stored)}
        example={examples[draft.provider]}
      />
      <TextField
        label={form.label}
        hint={form.labelHint}
        optional
        value={draft.label}
        onValueChange={(label) => onDraft({ ...draft, label })}
        maxLength={80}
      />
    </>
  )
}
