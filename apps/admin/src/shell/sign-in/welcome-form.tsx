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

/** The owner's account and the business, in one short form. */
export function WelcomeForm({ token }: { token: string }) {
  const { signIn: texts } = useTexts(shellTexts)
  const locale = useLocale()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [businessName, setBusinessName] = useState('')
  const [isTried, setIsTried] = useState(false)
  const afterSignIn = useAfterSignIn()

  const claim = useMutation({
    mutationFn: () => {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
      const body = {
        token,
        name: name.trim(),
        email: email.trim(),
        password,
        businessName: businessName.trim(),
        locale,
        timeZone,
      }
      return call(api.POST('/api/identity/owner-links/use', { body }))
    },
    onSuccess: afterSignIn,
  })

  const errors = {
    name: name.trim() ? null : texts.nameMissing,
    email: !email.trim() ? texts.emailMissing : looksLikeEmail(email) ? null : texts.emailInvalid,
    password: Array.from(password).length < leastLength ? texts.passwordTooShort : null,
    businessName: businessName.trim() ? null : texts.businessNameMissing,
  }
  const shown = isTried ? errors : { name: null, email: null, password: null, businessName: null }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setIsTried(true)
    if (Object.values(errors).every((error) => error === null)) claim.mutate()
    else focusFirstError(event.currentTarget)
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <TextField
        label={texts.name}
        autoComplete="name"
        maxLength={100}
        autoFocus
        value={name}
        onValueChange={setName}
        error={shown.name}
      />
      <TextField
        label={texts.email}
        type="email"
        autoComplete="username"
        value={email}
        onValueChange={setEmail}
        error={shown.email}
      />
      <NewPasswordField
        value={password}
        onValueChange={setPassword}
        known={[name, email, businessName]}
        error={shown.password}
      />
      <TextField
        label={texts.businessName}
        autoComplete="organization"
        maxLength={100}
        value={businessName}
        onValueChange={setBusinessName}
        hint={texts.businessNameHint}
        error={shown.businessName}
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
