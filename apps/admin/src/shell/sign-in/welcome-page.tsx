import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTexts } from '../../texts/use-texts.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { api, call } from '../api.ts'
import { shellTexts } from '../texts/index.ts'
import { SignInFrame } from './sign-in-frame.tsx'
import { useToken } from './token.ts'
import { WelcomeForm } from './welcome-form.tsx'

/** Where the one-time owner link leads: makes the first account and the first workspace. */
export function WelcomePage() {
  const { signIn: texts } = useTexts(shellTexts)
  const token = useToken()
  const check = useQuery({
    queryKey: ['owner-link', token],
    queryFn: () => call(api.POST('/api/identity/owner-links/check', { body: { token } })),
    enabled: token.length >= 20,
  })

  if (check.error) return <ErrorState error={check.error} onRetry={check.refetch} />
  if (token.length < 20 || check.data?.valid === false) return <LinkUsed />
  return (
    <SignInFrame title={texts.welcomeTitle} text={texts.welcomeText}>
      {check.data ? <WelcomeForm token={token} /> : <Skeleton className="h-80 w-full rounded-xl" />}
    </SignInFrame>
  )
}

function LinkUsed() {
  const { signIn: texts } = useTexts(shellTexts)
  return (
    <SignInFrame title={texts.ownerLinkUsedTitle} text={texts.ownerLinkUsedText}>
      <Link to="/sign-in" className={buttonClass('primary', 'large')}>
        {texts.submit}
      </Link>
    </SignInFrame>
  )
}
