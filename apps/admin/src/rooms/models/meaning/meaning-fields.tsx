import type { Embeddings } from '@svar/contract'
import { useId } from 'react'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { RadioCards } from '../../../ui/radio-cards.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { providerIcons } from '../provider-mark.tsx'
import { modelTexts } from '../texts/index.ts'
import {
  hostOf,
  isMeaningAddressRight,
  isMeaningKeyMisplaced,
  isTokenLimitRight,
  type MeaningDraft,
  tokenLimits,
  withMeaningProvider,
} from './meaning-draft.ts'
import { meaningTexts } from './texts/index.ts'
import { WhatLeaves } from './what-leaves.tsx'

const providers = ['openai', 'ollama', 'compatible'] as const

type MeaningFieldsProps = {
  draft: MeaningDraft
  onDraft: (draft: MeaningDraft) => void
  stored: Embeddings['settings']
  /** The models that the endpoint said it has. */
  offered: string[]
  isChecked: boolean
}

/** Where the model is, how to get in, which one it is, and how much it may be used. */
export function MeaningFields(props: MeaningFieldsProps) {
  const { draft, onDraft, isChecked } = props
  const { form, persona } = useTexts(modelTexts)
  const texts = useTexts(meaningTexts)
  const format = useFormat()
  const set = (change: Partial<MeaningDraft>) => onDraft({ ...draft, ...change })
  const mayBeEmpty = draft.provider === 'openai'
  const hint = draft.provider === 'ollama' ? form.baseUrlOllamaHint : form.baseUrlHint
  const [least, most] = tokenLimits
  return (
    <>
      <RadioCards
        label={form.provider}
        value={draft.provider}
        onValueChange={(provider) => onDraft(withMeaningProvider(draft, provider))}
        columns={2}
        options={providers.map((value) => ({
          value,
          title: form.providers[value],
          text: texts.form.providerTexts[value],
          icon: providerIcons[value],
        }))}
      />
      <WhatLeaves host={hostOf(draft)} isOwn={draft.provider === 'ollama'} />
      <KeyField {...props} />
      <TextField
        label={form.baseUrl}
        hint={mayBeEmpty ? form.baseUrlOwn : hint}
        error={isChecked && !isMeaningAddressRight(draft) ? form.baseUrlError : null}
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
        label={persona.perDay}
        suffix={persona.perDayUnit}
        error={isTokenLimitRight(draft) ? null : persona.between(format.number(least), format.number(most))}
        inputMode="numeric"
        value={draft.maxTokensPerDay}
        onValueChange={(maxTokensPerDay) => set({ maxTokensPerDay })}
      />
    </>
  )
}

function KeyField({ draft, onDraft, stored, isChecked }: MeaningFieldsProps) {
  const { form } = useTexts(modelTexts)
  const hasKey = Boolean(stored?.hasKey) && !draft.isKeyRemoved
  const isMisplaced = isMeaningKeyMisplaced(draft, stored)
  return (
    <div className="flex flex-col gap-2.5">
      <TextField
        label={form.key}
        type="password"
        hint={isMisplaced ? form.keyMoved : hasKey ? form.keyStored : form.keyHint}
        error={isChecked && isMisplaced ? form.keyMoved : null}
        optional={draft.provider !== 'openai'}
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

function ModelField({ draft, onDraft, offered, isChecked }: MeaningFieldsProps) {
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
