import type { Role } from '@svar/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, call } from '../../shell/api.ts'
import { isApiError } from '../../shell/api-error.ts'
import { looksLikeEmail } from '../../shell/sign-in/email.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { DialogActions } from '../../ui/dialog-actions.tsx'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { focusFirstError } from '../../ui/focus-first-error.ts'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { membersTexts } from './texts/index.ts'
import { useManageableRoles } from './use-members.ts'

/** Whom to invite, and as what. */
export function InviteForm({ onInvited }: { onInvited: (invited: { email: string; link: string }) => void }) {
  const texts = useTexts(membersTexts)
  const sentence = useErrorSentence()
  const client = useQueryClient()
  const manageable = useManageableRoles()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('agent')
  const [isTried, setIsTried] = useState(false)
  const emailError = looksLikeEmail(email) ? null : texts.emailInvalid

  const invitation = useMutation({
    mutationFn: () => call(api.POST('/api/identity/invitations', { body: { email: email.trim(), role } })),
    onSuccess: (invited) => {
      void client.invalidateQueries({ queryKey: ['invitations'] })
      onInvited(invited)
    },
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setIsTried(true)
    if (emailError) focusFirstError(event.currentTarget)
    else invitation.mutate()
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <TextField
        label={texts.email}
        type="email"
        autoComplete="off"
        value={email}
        onValueChange={setEmail}
        error={isTried ? emailError : null}
      />
      <RadioCards
        label={texts.role}
        value={role}
        onValueChange={setRole}
        options={manageable.map((value) => ({
          value,
          title: texts.roles[value],
          text: texts.roleTexts[value],
        }))}
      />
      {invitation.error && (
        <p role="alert" className="text-sm text-danger-ink">
          {isApiError(invitation.error, 'conflict') ? texts.alreadyMember : sentence(invitation.error)}
        </p>
      )}
      <DialogActions>
        <Button type="submit" variant="primary" busy={invitation.isPending}>
          {texts.send}
        </Button>
      </DialogActions>
    </form>
  )
}
