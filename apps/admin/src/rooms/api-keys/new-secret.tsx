import { useTexts } from '../../texts/use-texts.ts'
import { SecretOnce } from '../../ui/secret-once.tsx'
import { exampleCall } from './example-call.ts'
import { apiKeysTexts } from './texts/index.ts'

/** The secret, this once, and a call that works as it stands. */
export function NewSecret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const texts = useTexts(apiKeysTexts)
  const value = exampleCall(location.origin, secret, texts.exampleQuestion)
  const example = { label: texts.tryIt, value, hint: texts.tryItHint }
  return (
    <SecretOnce label={texts.secret} secret={secret} example={example} done={texts.kept} onClose={onClose} />
  )
}
