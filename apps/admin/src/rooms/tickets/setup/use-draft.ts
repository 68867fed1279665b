import type { TicketSetup } from '@svar/contract'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { useReadAnew } from '../queries.ts'
import { ticketTexts } from '../texts/index.ts'
import { type Draft, draftOf, wordsOf } from './draft.ts'

/** What is edited, and how it is saved: each part that differs. */
export function useDraft(setup: TicketSetup) {
  const texts = useTexts(ticketTexts)
  const sentence = useErrorSentence()
  const readAnew = useReadAnew()
  const [draft, setDraft] = useState<Draft | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  const before = draftOf(setup)
  const shown = draft ?? before
  const differs = (part: keyof Draft) => JSON.stringify(shown[part]) !== JSON.stringify(before[part])

  async function save() {
    setIsSaving(true)
    try {
      if (differs('categories')) await saveCategories(shown)
      if (differs('fields')) await saveFields(shown)
      if (differs('policies')) await savePolicies(shown)
      if (differs('settings')) await saveSettings(shown)
      await readAnew()
      setDraft(null)
      notify({ title: texts.saved, tone: 'success' })
    } catch (error) {
      notify({ title: sentence(error), tone: 'danger' })
    } finally {
      setIsSaving(false)
    }
  }

  return {
    draft: shown,
    change: (given: Partial<Draft>) => setDraft({ ...shown, ...given }),
    isDirty: differs('categories') || differs('fields') || differs('policies') || differs('settings'),
    isSaving,
    save,
    discard: () => setDraft(null),
  }
}

const saveCategories = ({ categories }: Draft) => {
  const items = categories.map(({ key: _, ...row }) => row)
  return call(api.PUT('/api/ticket-setup/categories', { body: { items } }))
}

const saveFields = ({ fields }: Draft) => {
  const items = fields.map(({ key: _, ...row }) => ({
    ...row,
    options: row.kind === 'choice' ? wordsOf(row.options) : [],
  }))
  return call(api.PUT('/api/ticket-setup/fields', { body: { items } }))
}

const savePolicies = ({ policies }: Draft) => {
  const items = policies.map(({ key: _, ...row }) => row)
  return call(api.PUT('/api/ticket-setup/policies', { body: { items } }))
}

const saveSettings = ({ settings }: Draft) => {
  const body = {
    ...settings,
    keywords: wordsOf(settings.keywords),
    replyDomain: settings.replyDomain?.trim() || null,
  }
  return call(api.PUT('/api/ticket-setup/settings', { body }))
}
