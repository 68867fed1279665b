import type { Locale } from '@svar/contract'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useLocale } from '../texts/current-locale.ts'
import { localeNames, locales } from '../texts/locales.ts'
import { useTexts } from '../texts/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { useErrorSentence } from '../ui/error-sentence.ts'
import { focusFirstError } from '../ui/focus-first-error.ts'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { api, call } from './api.ts'
import { queryClient } from './query-client.ts'
import { meQuery } from './session.ts'
import { shellTexts } from './texts/index.ts'

/** Name and language; creates the workspace and goes there. */
export function NewWorkspaceForm({ onCreated }: { onCreated?: () => void }) {
  const texts = useTexts(shellTexts)
  const sentence = useErrorSentence()
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [locale, setLocale] = useState<Locale>(useLocale())
  const [isTried, setIsTried] = useState(false)

  const creation = useMutation({
    mutationFn: async () => {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
      const created = await call(
        api.POST('/api/identity/workspaces', { body: { name: name.trim(), locale, timeZone } }),
      )
      await queryClient.refetchQueries(meQuery)
      return created
    },
    onSuccess: ({ slug }) => {
      onCreated?.()
      navigate({ to: '/w/$slug', params: { slug } })
    },
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setIsTried(true)
    if (name.trim()) creation.mutate()
    else focusFirstError(event.currentTarget)
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <TextField
        label={texts.workspaceName}
        value={name}
        onValueChange={setName}
        maxLength={100}
        error={isTried && !name.trim() ? texts.signIn.businessNameMissing : null}
      />
      <Select
        label={texts.workspaceLanguage}
        value={locale}
        onValueChange={setLocale}
        options={locales.map((value) => ({ value, label: localeNames[value] }))}
      />
      {creation.error && (
        <p role="alert" className="text-sm text-danger-ink">
          {sentence(creation.error)}
        </p>
      )}
      <Button type="submit" variant="primary" busy={creation.isPending} className="self-end">
        {texts.create}
      </Button>
    </form>
  )
}
