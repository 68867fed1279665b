import type { ErrorUploadToken } from '@svar/contract'
import { api, callUnlessGone } from '../../../../shell/api.ts'
import { useTexts } from '../../../../texts/use-texts.ts'
import { ConfirmDialog } from '../../../../ui/confirm-dialog.tsx'
import { notify } from '../../../../ui/notify.ts'
import { errorsTexts } from '../../texts/index.ts'
import { useReadAnew } from '../../use-errors.ts'

/** Asks, and takes the token back: what is sent with it is refused from then on. */
export function RevokeDialog({ token, onClose }: { token: ErrorUploadToken; onClose: () => void }) {
  const texts = useTexts(errorsTexts).projects.tokens
  const readAnew = useReadAnew()

  async function revoke() {
    await callUnlessGone(
      api.DELETE('/api/monitoring/upload-tokens/{id}', { params: { path: { id: token.id } } }),
    )
    await readAnew()
    notify({ title: texts.revoked, tone: 'success' })
  }

  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={texts.revokeTitle(token.name)}
      text={texts.revokeText}
      confirmLabel={texts.revoke}
      danger
      onConfirm={revoke}
    />
  )
}
