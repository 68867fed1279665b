import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { exampleReceiver } from './example-receiver.ts'
import { webhooksTexts } from './texts/index.ts'

/** The secret, this once, and a receiver that uses it. */
export function NewSecret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const texts = useTexts(webhooksTexts)
  return (
    <div className="flex flex-col gap-5">
      <CopyField label={texts.secret} value={secret} />
      <CopyField label={texts.snippet} multiline value={exampleReceiver} hint={texts.snippetHint} />
      <Button variant="primary" onClick={onClose} className="self-end">
        {texts.kept}
      </Button>
    </div>
  )
}
