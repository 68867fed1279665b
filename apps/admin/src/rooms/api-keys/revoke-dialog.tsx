import type { ApiKey } from '@svar/contract'
import { useQueryClient } from '@tanstack/react-query'
import { api, callUnlessGone } from '../../shell/api.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { notify } from '../../ui/notify.ts'
import { apiKeysTexts } from './texts/index.ts'

/** Asks, and revokes. A key that is gone already counts as revoked. */
export function RevokeDialog({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const texts = useTexts(apiKeysTexts)
  const client = useQueryClient()

  async function revoke() {
    await callUnlessGone(api.DELETE('/api/identity/api-keys/{id}', { params: { path: { id: apiKey.id } } }))
    await client.invalidateQueries({ queryKey: ['api-keys'] })
    notify({ title: texts.revoked(apiKey.name), tone: 'success' })
  }

  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={texts.revokeTitle(apiKey.name)}
      text={texts.revokeText}
      confirmLabel={texts.revoke}
      danger
      onConfirm={revoke}
    />
  )
}
