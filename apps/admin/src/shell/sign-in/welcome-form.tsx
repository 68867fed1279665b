import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { chooseLocale, useLocale } from '../../texts/current-locale.ts'
import { localeNames, locales } from '../../texts/locales.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { focusFirstError } from '../../ui/focus-first-error.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { api, call } from '../api.ts'
import { shellTexts } from '../texts/index.ts'
import { useAfterSignIn } from './after-sign-in.ts'
import { looksLikeEmail } from './email.ts'
import { FormError } from './form-error.tsx'
import { NewPasswordField } from './new-password-field.tsx'
import { leastLength } from './password-strength.ts'

type Draft = { name: string; email: string; password: string; businessName: string }
type Errors = Record<keyof Draft, string | null>

const empty: Draft = { name: '', email: '', password: '', businessName: '' }
const noErrors: Errors = { name: null, email: null, password: null, businessName: null }

/** The owner's account and the business, in one short form. */
export function WelcomeForm({ token }: { token: string }) {
  const { signIn: texts } = useTexts(shellTexts)
  const locale = useLocale()
  const [draft, setDraft] = useState(empty)
  const [isTried, setIsTried] = useState(false)
  const claim = useClaim(token)
  const errors = useErrors(draft)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setIsTried(true)
    if (Object.values(errors).every((error) => error === null)) claim.mutate(draft)
    else focusFirstError(event.currentTarget)
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <Fields
        draft={draft}
        onChange={(part) => setDraft({ ...draft, ...part })}
        errors={isTried ? errors : noErrors}
      />
      <Select
        label={texts.language}
        value={locale}
        onValueChange={chooseLocale}
        options={locales.map((value) => ({ value, label: localeNames[value] }))}
      />
      <FormError error={claim.error} />
      <Button type="submit" variant="primary" size="large" busy={claim.isPending}>
        {texts.begin}
      </Button>
    </form>
  )
}

function useClaim(token: string) {
  const locale = useLocale()
  return useMutation({
    mutationFn: ({ name, email, password, businessName }: Draft) => {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
      const account = { name: name.trim(), email: email.trim(), password }
      const body = { token, ...account, businessName: businessName.trim(), locale, timeZone }
      return call(api.POST('/api/identity/owner-links/use', { body }))
    },
    onSuccess: useAfterSignIn(),
  })
}

function useErrors({ name, email, password, businessName }: Draft): Errors {
  const { signIn: texts } = useTexts(shellTexts)
  return {
    name: name.trim() ? null : texts.nameMissing,
    email: !email.trim() ? texts.emailMissing : looksLikeEmail(email) ? null : texts.emailInvalid,
    password: Array.from(password).length < leastLength ? texts.passwordTooShort : null,
    businessName: businessName.trim() ? null : texts.businessNameMissing,
  }
}

type FieldsProps = { draft: Draft; onChange: (part: Partial<Draft>) => void; errors: Errors }

function Fields({ draft, onChange, errors }: FieldsProps) {
  const { signIn: texts } = useTexts(shellTexts)
  return (
    <>
      <TextField
        label={texts.name}
        autoComplete="name"
        maxLength={100}
        autoFocus
        value={draft.name}
        onValueChange={(name) => onChange({ name })}
        error={errors.name}
      />
      <TextField
        label={texts.email}
        type="email"
        autoComplete="username"
        value={draft.email}
        onValueChange={(email) => onChange({ email })}
        error={errors.email}
      />
      <NewPasswordField
        value={draft.password}
        onValueChange={(password) => onChange({ password })}
        known={[draft.name, draft.email, draft.businessName]}
        error={errors.password}
      />
      <TextField
        label={texts.businessName}
        autoComplete="organization"
        maxLength={100}
        value={draft.businessName}
        onValueChange={(businessName) => onChange({ businessName })}
        hint={texts.businessNameHint}
        error={errors.businessName}
      />
    </>
  )
}
