import { offlineTexts } from '../../../shell/offline/texts/index.ts'
import { queryClient } from '../../../shell/query-client.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import type { Waiting } from '../composer/outbox.ts'
import { outbox, useHeldActs } from '../composer/use-outbox.ts'

/** That something waits for the network, and the way to call it back. */
export function Held({ item }: { item: Waiting }) {
  const texts = useTexts(offlineTexts)
  return (
    <span className="inline-flex items-center gap-1">
      {texts.waiting}
      <Button size="small" variant="quiet" onClick={() => giveUp(item)}>
        {texts.cancel}
      </Button>
    </span>
  )
}

/** What was done with a conversation without a network, after its messages. */
export function HeldActs({ id }: { id: string }) {
  const texts = useTexts(offlineTexts)
  return useHeldActs(id).map((item) => (
    <p
      key={item.clientId}
      className="mt-3 flex flex-wrap items-center justify-center gap-x-2 text-xs text-muted"
    >
      <span className="font-medium">{texts.acts[item.act.do]}</span>
      <Held item={item} />
    </p>
  ))
}

function giveUp(item: Waiting) {
  outbox.drop(item.clientId)
  // It was shown as done already.
  if (item.kind === 'act') void queryClient.invalidateQueries({ queryKey: ['conversations'] })
}
