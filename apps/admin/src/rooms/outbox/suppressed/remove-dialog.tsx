import { useQueryClient } from '@tanstack/react-query'
import { api, callUnlessGone } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { outboxTexts } from '../texts/index.ts'

/** Asks, and takes an address off the list. One that is gone already counts as taken off. */
export function RemoveDialog({ address, onClose }: { address: string; onClose: () => void }) {
  const { suppressed: texts } = useTexts(outboxTexts)
  const client = useQueryClient()

  async function remove() {
    await callUnlessGone(
      api.DELETE('/api/delivery/suppressions/{address}', { params: { path: { address } } }),
    )
    await client.invalidateQueries({ queryKey: ['suppressions'] })
  }

  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={texts.removeTitle(address)}
      text={texts.removeText}
      confirmLabel={texts.remove}
      onConfirm={remove}
    />
  )
}
