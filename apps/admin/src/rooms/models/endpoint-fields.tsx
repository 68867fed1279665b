import { useId } from 'react'
import { useTexts } from '../../texts/use-texts.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { modelTexts } from './texts/index.ts'

/** Where a model is and how to get in, as it is being written. */
interface EndpointDraft {
  provider: 'openai' | 'anthropic' | 'ollama' | 'compatible'
  key: string
  isKeyRemoved: boolean
  baseUrl: string
  model: string
}

type EndpointFieldsProps<Draft extends EndpointDraft> = {
  draft: Draft
  onDraft: (draft: Draft) => void
  stored: { hasKey: boolean } | null | undefined
  isAddressRight: boolean
  /** The key that is stored would go to another address. */
  isKeyMisplaced: boolean
  /** The models that the endpoint said it has. */
  offered: string[]
  example?: string
  isChecked: boolean
}

/** The key, the address and the model: the same for what writes answers and for what turns texts into vectors. */
export function EndpointFields<Draft extends EndpointDraft>(props: EndpointFieldsProps<Draft>) {
  const { draft, onDraft, isAddressRight, isChecked } = props
  const { form } = useTexts(modelTexts)
  const mayBeEmpty = !isOwnEndpoint(draft)
  const hint = draft.provider === 'ollama' ? form.baseUrlOllamaHint : form.baseUrlHint
  return (
    <>
      <KeyField {...props} />
      <TextField
        label={form.baseUrl}
        hint={mayBeEmpty ? form.baseUrlOwn : hint}
        error={isChecked && !isAddressRight ? form.baseUrlError : null}
        optional={mayBeEmpty}
        value={draft.baseUrl}
        onValueChange={(baseUrl) => onDraft({ ...draft, baseUrl })}
        inputMode="url"
        placeholder={mayBeEmpty ? undefined : 'https://'}
        autoComplete="off"
        spellCheck={false}
      />
      <ModelField {...props} />
    </>
  )
}

/** One that the business names itself, with an address and perhaps without a key. */
const isOwnEndpoint = ({ provider }: EndpointDraft) => provider === 'ollama' || provider === 'compatible'

function KeyField<Draft extends EndpointDraft>(props: EndpointFieldsProps<Draft>) {
  const { draft, onDraft, stored, isKeyMisplaced, isChecked } = props
  const { form } = useTexts(modelTexts)
  const hasKey = Boolean(stored?.hasKey) && !draft.isKeyRemoved
  return (
    <div className="flex flex-col gap-2.5">
      <TextField
        label={form.key}
        type="password"
        hint={isKeyMisplaced ? form.keyMoved : hasKey ? form.keyStored : form.keyHint}
        error={isChecked && isKeyMisplaced ? form.keyMoved : null}
        optional={isOwnEndpoint(draft)}
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

function ModelField<Draft extends EndpointDraft>(props: EndpointFieldsProps<Draft>) {
  const { draft, onDraft, offered, example, isChecked } = props
  const { form } = useTexts(modelTexts)
  const listId = useId()
  return (
    <>
      <TextField
        label={form.model}
        hint={offered.length > 0 ? form.modelFound(offered.length) : form.modelHint}
        error={isChecked && !draft.model.trim() ? form.modelError : null}
        value={draft.model}
        onValueChange={(model) => onDraft({ ...draft, model })}
        placeholder={example}
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
