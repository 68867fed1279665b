import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useLocale } from '../../texts/current-locale.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { focusFirstError } from '../../ui/focus-first-error.ts'
import { TextField } from '../../ui/text-field.tsx'
import { api, call } from '../api.ts'
import { shellTexts } from '../texts/index.ts'
import { useAfterSignIn } from './after-sign-in.ts'
import { FormError } from './form-error.tsx'
import { NewPasswordField } from './new-password-field.tsx'
import { leastLength } from './password-strength.ts'

type InvitationFormProps = { token: string; email: string; needsAccount: boolean }

/** Name and password for somebody new; only the button for somebody who has an account. */
export function InvitationForm({ token, email, needsAccount }: InvitationFormProps) {
  const { signIn: texts } = useTexts(shellTexts)
  const locale = useLocale()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [isTried, setIsTried] = useState(false)
  const nameError = name.trim() ? null : texts.nameMissing
  const passwordError = Array.from(password).length < leastLength ? texts.passwordTooShort : null

  const acceptance = useMutation({
    mutationFn: () => {
      const account = needsAccount ? { name: name.trim(), password } : {}
      return call(api.POST('/api/identity/invitations/accept', { body: { token, locale, ...account } }))
    },
    onSuccess: useAfterSignIn(),
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setIsTried(true)
    if (!needsAccount || (!nameError && !passwordError)) acceptance.mutate()
    else focusFirstError(event.currentTarget)
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      {needsAccount && (
        <>
          <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
          <TextField
            label={texts.name}
            autoComplete="name"
            maxLength={100}
            value={name}
            onValueChange={setName}
            error={isTried ? nameError : null}
          />
          <NewPasswordField
            value={password}
            onValueChange={setPassword}
            known={[name, email]}
            error={isTried ? passwordError : null}
          />
        </>
      )}
      <FormError error={acceptance.error} />
      <Button type="submit" variant="primary" size="large" busy={acceptance.isPending}>
        {texts.join}
      </Button>
    </form>
  )
}
