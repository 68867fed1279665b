import { useTexts } from '../../texts/use-texts.ts'
import { SecretOnce } from '../../ui/secret-once.tsx'
import { exampleReceiver } from './example-receiver.ts'
import { webhooksTexts } from './texts/index.ts'

/** The secret, this once, and a receiver that uses it. */
export function NewSecret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const texts = useTexts(webhooksTexts)
  const example = { label: texts.snippet, value: exampleReceiver, hint: texts.snippetHint }
  return (
    <SecretOnce label={texts.secret} secret={secret} example={example} done={texts.kept} onClose={onClose} />
  )
}
