import { useMutation } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { Mail } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useLocale } from '../../texts/current-locale.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { focusFirstError } from '../../ui/focus-first-error.ts'
import { TextField } from '../../ui/text-field.tsx'
import { api, call } from '../api.ts'
import { shellTexts } from '../texts/index.ts'
import { useAfterSignIn } from './after-sign-in.ts'
import { looksLikeEmail } from './email.ts'
import { FormError } from './form-error.tsx'
import { LinkSent } from './link-sent.tsx'
import { SignInFrame } from './sign-in-frame.tsx'

/** The way in: by password, or by a link that is sent. */
export function SignInPage() {
  const { signIn: texts } = useTexts(shellTexts)
  const [email, setEmail] = useState('')
  const [sentTo, setSentTo] = useState<string | null>(null)
  const { ended }: { ended?: true } = useSearch({ strict: false })
  if (sentTo) return <LinkSent email={sentTo} onBack={() => setSentTo(null)} />
  return (
    <SignInFrame title={texts.title} text={ended ? texts.ended : texts.text}>
      <SignInForm email={email} onEmailChange={setEmail} onLinkSent={() => setSentTo(email.trim())} />
    </SignInFrame>
  )
}

type SignInFormProps = { email: string; onEmailChange: (email: string) => void; onLinkSent: () => void }

function SignInForm({ email, onEmailChange, onLinkSent }: SignInFormProps) {
  const { signIn: texts } = useTexts(shellTexts)
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState<'nothing' | 'link' | 'password'>('nothing')
  const emailError = !email.trim() ? texts.emailMissing : looksLikeEmail(email) ? null : texts.emailInvalid

  const { signIn, link } = useWaysIn({ email: email.trim(), password, onLinkSent })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setTried('password')
    link.reset()
    if (!emailError && password) signIn.mutate()
    else focusFirstError(event.currentTarget)
  }

  function sendLink() {
    setTried('link')
    signIn.reset()
    if (!emailError) link.mutate()
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <TextField
        label={texts.email}
        type="email"
        autoComplete="username"
        autoFocus
        value={email}
        onValueChange={onEmailChange}
        error={tried !== 'nothing' ? emailError : null}
      />
      <TextField
        label={texts.password}
        type="password"
        autoComplete="current-password"
        value={password}
        onValueChange={setPassword}
        error={tried === 'password' && !password ? texts.passwordMissing : null}
      />
      <FormError error={signIn.error ?? link.error} />
      <Button type="submit" variant="primary" size="large" busy={signIn.isPending}>
        {texts.submit}
      </Button>
      <Or />
      <Button size="large" icon={Mail} busy={link.isPending} onClick={sendLink}>
        {texts.sendLink}
      </Button>
    </form>
  )
}

function Or() {
  const { signIn: texts } = useTexts(shellTexts)
  return (
    <p className="flex items-center gap-3 text-sm text-faint">
      <span className="h-px flex-1 bg-line" />
      {texts.or}
      <span className="h-px flex-1 bg-line" />
    </p>
  )
}

type Given = { email: string; password: string; onLinkSent: () => void }

function useWaysIn({ email, password, onLinkSent }: Given) {
  const locale = useLocale()
  const signIn = useMutation({
    mutationFn: () => call(api.POST('/api/identity/sign-in', { body: { email, password } })),
    onSuccess: useAfterSignIn(),
  })
  const link = useMutation({
    mutationFn: () => call(api.POST('/api/identity/sign-in-links', { body: { email, locale } })),
    onSuccess: onLinkSent,
  })
  return { signIn, link }
}
