import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../texts/use-texts.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { api, call } from '../api.ts'
import { shellTexts } from '../texts/index.ts'
import { InvitationForm } from './invitation-form.tsx'
import { SignInFrame } from './sign-in-frame.tsx'
import { useToken } from './token.ts'

/** Where an invitation leads: joins a workspace, with a new account when there is none. */
export function InvitationPage() {
  const { signIn: texts } = useTexts(shellTexts)
  const token = useToken()
  const check = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => call(api.POST('/api/identity/invitations/check', { body: { token } })),
    enabled: token.length >= 20,
  })

  if (check.error) return <ErrorState error={check.error} onRetry={check.refetch} />
  if (token.length < 20 || check.data?.valid === false) {
    return <SignInFrame title={texts.invitationGoneTitle} text={texts.invitationGoneText} />
  }
  const { email, workspaceName, needsAccount } = check.data ?? {}
  return (
    <SignInFrame
      title={workspaceName ? texts.invitationTitle(workspaceName) : 'Svar'}
      text={email ? texts.invitationText(email) : undefined}
    >
      {check.data ? (
        <InvitationForm token={token} email={email ?? ''} needsAccount={needsAccount === true} />
      ) : (
        <Skeleton className="h-48 w-full rounded-xl" />
      )}
    </SignInFrame>
  )
}
