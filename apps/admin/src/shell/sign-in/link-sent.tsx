import { ArrowLeft, MailCheck } from 'lucide-react'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { shellTexts } from '../texts/index.ts'
import { SignInFrame } from './sign-in-frame.tsx'

/** After a link was asked for. Says the same whether the address is known or not. */
export function LinkSent({ email, onBack }: { email: string; onBack: () => void }) {
  const { signIn: texts } = useTexts(shellTexts)
  return (
    <SignInFrame title={texts.linkSentTitle} text={texts.linkSentText(email)}>
      <span
        role="status"
        className="mb-6 grid size-12 place-items-center rounded-2xl bg-accent-soft text-accent-ink"
      >
        <MailCheck size={22} aria-hidden />
        <span className="sr-only">{texts.linkSentTitle}</span>
      </span>
      <Button icon={ArrowLeft} onClick={onBack}>
        {texts.back}
      </Button>
    </SignInFrame>
  )
}
