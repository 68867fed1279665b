import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { offlineTexts } from './texts/index.ts'
import { takeNewVersion, useNewVersion } from './worker.ts'

/** Says quietly that a newer version lies ready; when to take it, the reader decides. */
export function NewVersion() {
  return <div role="status">{useNewVersion() && <Offer />}</div>
}

function Offer() {
  const texts = useTexts(offlineTexts)
  return (
    <p className="flex flex-wrap items-center justify-center gap-x-3 gap-y-1 border-b border-line bg-sunken px-4 py-1 text-center text-sm text-muted">
      {texts.newVersion}
      <Button size="small" variant="quiet" onClick={takeNewVersion}>
        {texts.reload}
      </Button>
    </p>
  )
}
