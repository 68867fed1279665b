import type { Faq } from '@svar/contract'
import { useState } from 'react'
import { isApiError } from '../../../shell/api-error.ts'
import { useLocale } from '../../../texts/current-locale.ts'
import { draftOf, type FaqDraft } from './faq-draft.ts'
import { isComplete } from './faq-fields.tsx'
import { useSaveFaq } from './use-save-faq.ts'

/** The state of the form for a question and its answer. `base` is what was last seen of it on the server. */
export function useFaqEditor(faq: Faq | undefined, start: Partial<Faq>, onSaved: () => void) {
  const locale = useLocale()
  const [draft, setDraft] = useState(() => draftOf(faq ?? start, locale))
  const [base, setBase] = useState(faq)
  const [isChecked, setIsChecked] = useState(false)
  const [rehearsed, setRehearsed] = useState<Faq | null>(null)
  const save = useSaveFaq(base)

  function submit(draft: FaqDraft, force: boolean, onSuccess: (saved: Faq) => void) {
    setIsChecked(true)
    if (isComplete(draft)) save.mutate({ draft, force }, { onSuccess })
  }

  /** Saves it as a draft, so that it can be rehearsed. */
  function tryFirst() {
    const asDraft = { ...draft, status: 'draft' as const }
    submit(asDraft, false, (saved) => {
      setBase(saved)
      setDraft(asDraft)
      setRehearsed(saved)
    })
  }

  function takeTheirs(theirs: Faq) {
    save.reset()
    setBase(theirs)
    setDraft(draftOf(theirs, locale))
  }

  return {
    draft,
    setDraft,
    base,
    isChecked,
    rehearsed,
    endRehearsal: () => setRehearsed(null),
    error: save.error,
    isConflict: isApiError(save.error, 'conflict'),
    isSaving: save.isPending,
    submit: () => submit(draft, false, onSaved),
    keepMine: () => submit(draft, true, onSaved),
    takeTheirs,
    tryFirst,
  }
}

export type FaqEditor = ReturnType<typeof useFaqEditor>
