import type { Locale, Model } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { ArrowUp, RotateCcw, Square } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { api, call } from '../../shell/api.ts'
import { localeNames, locales } from '../../texts/locales.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import { playgroundTexts } from './texts/index.ts'
import type { Choices } from './use-sitting.ts'

type ComposerProps = {
  choices: Choices
  onChoices: (choices: Choices) => void
  onAsk: (question: string) => void
  onStop: (() => void) | undefined
  onClear: (() => void) | undefined
}

/** Where the question is written, and how it is to be asked. */
export function Composer({ choices, onChoices, onAsk, onStop, onClear }: ComposerProps) {
  const texts = useTexts(playgroundTexts)
  const [question, setQuestion] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  // A touch keyboard would cover half of the room before anything was read.
  useEffect(() => {
    if (matchMedia('(pointer: fine)').matches) field.current?.focus()
  }, [])

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!question.trim()) return
    onAsk(question.trim())
    setQuestion('')
  }

  function sendOnEnter(event: KeyboardEvent) {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) submit(event)
  }

  return (
    <form onSubmit={submit} className="mx-auto w-full max-w-3xl px-4 pb-4 sm:px-6">
      <div className="rounded-xl border border-line-strong bg-canvas shadow-low focus-within:border-accent">
        <div className="flex items-end gap-2 p-2">
          <textarea
            ref={field}
            aria-label={texts.question}
            placeholder={texts.placeholder}
            rows={1}
            maxLength={4000}
            value={question}
            onChange={(event) => setQuestion(event.target.value)}
            onKeyDown={sendOnEnter}
            className="field-sizing-content max-h-40 min-h-10 flex-1 resize-none bg-transparent px-2.5 py-2 outline-none placeholder:text-faint pointer-coarse:text-lg"
          />
          {onClear && <IconButton icon={RotateCcw} label={texts.clear} onClick={onClear} />}
          {onStop ? (
            <Button icon={Square} onClick={onStop}>
              {texts.stop}
            </Button>
          ) : (
            <Button type="submit" variant="primary" icon={ArrowUp} disabled={!question.trim()}>
              {texts.ask}
            </Button>
          )}
        </div>
        <ChoiceBar choices={choices} onChoices={onChoices} />
      </div>
    </form>
  )
}

function ChoiceBar({ choices, onChoices }: Pick<ComposerProps, 'choices' | 'onChoices'>) {
  const texts = useTexts(playgroundTexts)
  const { data } = useQuery({
    queryKey: ['models'],
    queryFn: ({ signal }) => call(api.GET('/api/assistant/models', { signal })),
  })
  const set = (change: Partial<Choices>) => onChoices({ ...choices, ...change })
  const nameOf = (model: Model) => {
    const name = model.label || model.model
    return model.enabled ? name : `${name} (${texts.engineOff})`
  }
  const languages = locales.map((locale) => ({ value: locale as Locale | 'any', label: localeNames[locale] }))
  const engines = [
    { value: 'chain', label: texts.engines.chain },
    ...(data?.items ?? []).map((model) => ({ value: model.id, label: nameOf(model) })),
    { value: 'builtin', label: texts.engines.builtin },
  ]
  return (
    <div className="flex items-center gap-x-4 gap-y-2 border-t border-line px-3 py-2.5 max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-2">
      <div className="w-52 max-sm:w-auto">
        <Select
          label={texts.language}
          labelHidden
          value={choices.locale ?? 'any'}
          onValueChange={(locale) => set({ locale: locale === 'any' ? null : locale })}
          options={[{ value: 'any', label: texts.anyLanguage }, ...languages]}
        />
      </div>
      <div className="w-52 max-sm:w-auto">
        <Select
          label={texts.engine}
          labelHidden
          value={choices.engine}
          onValueChange={(engine) => set({ engine })}
          options={engines}
        />
      </div>
      <Checkbox
        label={texts.keep}
        checked={choices.isOneConversation}
        onCheckedChange={(isOneConversation) => set({ isOneConversation })}
      />
    </div>
  )
}
