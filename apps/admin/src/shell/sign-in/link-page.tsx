import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { Spinner } from '../../ui/spinner.tsx'
import { api, call } from '../api.ts'
import { isApiError } from '../api-error.ts'
import { shellTexts } from '../texts/index.ts'
import { useAfterSignIn } from './after-sign-in.ts'
import { FormError } from './form-error.tsx'
import { SignInFrame } from './sign-in-frame.tsx'
import { useToken } from './token.ts'

/** Where a sign-in link leads: uses it up, once, and goes in. */
export function LinkPage() {
  const texts = useTexts(shellTexts)
  const token = useToken()
  const use = useMutation({
    mutationFn: () => call(api.POST('/api/identity/sign-in-links/use', { body: { token } })),
    onSuccess: useAfterSignIn(),
  })
  const hasBegun = useRef(false)

  useEffect(() => {
    if (hasBegun.current) return
    hasBegun.current = true
    use.mutate()
  })

  const isPassing = use.error && (isApiError(use.error, 'offline') || isApiError(use.error, 'unavailable'))
  if (use.error && !isPassing) return <LinkFailed />
  return (
    <SignInFrame title={texts.signIn.linkChecking}>
      {isPassing ? (
        <div className="flex flex-col gap-4">
          <FormError error={use.error} />
          <Button onClick={() => use.mutate()}>{texts.signIn.submit}</Button>
        </div>
      ) : (
        <span className="text-muted">
          <Spinner size={24} />
        </span>
      )}
    </SignInFrame>
  )
}

function LinkFailed() {
  const { signIn: texts } = useTexts(shellTexts)
  return (
    <SignInFrame title={texts.linkFailedTitle} text={texts.linkFailedText}>
      <Link to="/sign-in" className={buttonClass('primary', 'large')}>
        {texts.askNewLink}
      </Link>
    </SignInFrame>
  )
}
