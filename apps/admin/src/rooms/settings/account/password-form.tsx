import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { isApiError } from '../../../shell/api-error.ts'
import { meQuery, useMe } from '../../../shell/session.ts'
import { NewPasswordField } from '../../../shell/sign-in/new-password-field.tsx'
import { leastLength } from '../../../shell/sign-in/password-strength.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { focusFirstError } from '../../../ui/focus-first-error.ts'
import { notify } from '../../../ui/notify.ts'
import { TextField } from '../../../ui/text-field.tsx'
import { settingsTexts } from '../texts/index.ts'

/** A new password, with the present one as proof; a first one for those who sign in by link. */
export function PasswordForm() {
  const { account: texts } = useTexts(settingsTexts)
  const { user } = useMe()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [isTried, setIsTried] = useState(false)
  const change = useChangePassword(() => {
    setCurrent('')
    setNext('')
    setIsTried(false)
  })
  const currentError = user.hasPassword && !current ? texts.currentMissing : null
  const nextError = Array.from(next).length < leastLength ? texts.tooShort : null

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setIsTried(true)
    if (currentError || nextError) focusFirstError(event.currentTarget)
    else change.mutate({ newPassword: next, ...(user.hasPassword ? { currentPassword: current } : {}) })
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <input type="hidden" name="username" autoComplete="username" value={user.email} readOnly />
      {user.hasPassword && (
        <TextField
          label={texts.currentPassword}
          type="password"
          autoComplete="current-password"
          value={current}
          onValueChange={setCurrent}
          error={isTried ? currentError : null}
        />
      )}
      <NewPasswordField
        value={next}
        onValueChange={setNext}
        known={[user.name, user.email]}
        error={isTried ? nextError : null}
      />
      <PasswordError error={change.error} />
      <Button type="submit" busy={change.isPending} className="self-start">
        {texts.changePassword}
      </Button>
    </form>
  )
}

function PasswordError({ error }: { error: unknown }) {
  const { account: texts } = useTexts(settingsTexts)
  const sentence = useErrorSentence()
  if (!error) return null
  return (
    <p role="alert" className="text-sm text-danger-ink">
      {isApiError(error, 'wrong_credentials') ? texts.currentWrong : sentence(error)}
    </p>
  )
}

function useChangePassword(onChanged: () => void) {
  const { account: texts } = useTexts(settingsTexts)
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { newPassword: string; currentPassword?: string }) =>
      call(api.PATCH('/api/identity/me', { body })),
    onSuccess: (me) => {
      client.setQueryData(meQuery.queryKey, me)
      notify({ title: texts.passwordChanged, tone: 'success' })
      onChanged()
    },
  })
}
