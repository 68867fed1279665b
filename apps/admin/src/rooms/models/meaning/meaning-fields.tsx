import type { Embeddings } from '@svar/contract'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { RadioCards } from '../../../ui/radio-cards.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { EndpointFields } from '../endpoint-fields.tsx'
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
  const { draft, onDraft } = props
  const { form, persona } = useTexts(modelTexts)
  const texts = useTexts(meaningTexts)
  const format = useFormat()
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
      <EndpointFields
        {...props}
        isAddressRight={isMeaningAddressRight(draft)}
        isKeyMisplaced={isMeaningKeyMisplaced(draft, props.stored)}
      />
      <TextField
        label={persona.perDay}
        suffix={persona.perDayUnit}
        error={isTokenLimitRight(draft) ? null : persona.between(format.number(least), format.number(most))}
        inputMode="numeric"
        value={draft.maxTokensPerDay}
        onValueChange={(maxTokensPerDay) => onDraft({ ...draft, maxTokensPerDay })}
      />
    </>
  )
}
