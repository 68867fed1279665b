import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { exampleCall } from './example-call.ts'
import { apiKeysTexts } from './texts/index.ts'

/** The secret, this once, and a call that works as it stands. */
export function NewSecret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const texts = useTexts(apiKeysTexts)
  return (
    <div className="flex flex-col gap-5">
      <CopyField label={texts.secret} value={secret} />
      <CopyField
        label={texts.tryIt}
        multiline
        value={exampleCall(location.origin, secret, texts.exampleQuestion)}
        hint={texts.tryItHint}
      />
      <Button variant="primary" onClick={onClose} className="self-end">
        {texts.kept}
      </Button>
    </div>
  )
}
