import { useTexts } from '../texts/use-texts.ts'
import { Button } from './button.tsx'
import { uiTexts } from './texts/index.ts'

/** Fetches the next page of a list; absent when there is none. */
export function MoreButton({ more, busy }: { more: (() => void) | undefined; busy: boolean }) {
  const texts = useTexts(uiTexts)
  if (!more) return null
  return (
    <div className="flex justify-center py-4">
      <Button onClick={more} busy={busy}>
        {texts.more}
      </Button>
    </div>
  )
}
