import type { Invitation } from '@svar/contract'
import { useQueryClient } from '@tanstack/react-query'
import { api, callUnlessGone } from '../../shell/api.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { membersTexts } from './texts/index.ts'

type WithdrawDialogProps = { invitation: Invitation; onClose: () => void }

/** Asks, and withdraws an invitation. One that is gone already counts as withdrawn. */
export function WithdrawDialog({ invitation, onClose }: WithdrawDialogProps) {
  const texts = useTexts(membersTexts)
  const client = useQueryClient()

  async function withdraw() {
    const params = { path: { id: invitation.id } }
    await callUnlessGone(api.DELETE('/api/identity/invitations/{id}', { params }))
    await client.invalidateQueries({ queryKey: ['invitations'] })
  }

  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={texts.withdrawTitle(invitation.email)}
      text={texts.withdrawText}
      confirmLabel={texts.withdraw}
      danger
      onConfirm={withdraw}
    />
  )
}
