import type { Member } from '@svar/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api, call } from '../../shell/api.ts'
import { ApiError, isApiError } from '../../shell/api-error.ts'
import { meQuery, useMe } from '../../shell/session.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { membersTexts } from './texts/index.ts'

/** Asks, and takes a member out. Who takes themselves out leaves the workspace. */
export function RemoveDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const texts = useTexts(membersTexts)
  const client = useQueryClient()
  const navigate = useNavigate()
  const isSelf = useMe().user.id === member.userId

  async function remove() {
    try {
      await call(api.DELETE('/api/identity/members/{id}', { params: { path: { id: member.id } } }))
    } catch (error) {
      // A code that the kit has no sentence for shows its own.
      if (isApiError(error, 'state_conflict')) throw new ApiError('last_owner', texts.lastOwner, error.status)
      throw error
    }
    if (isSelf) {
      await navigate({ to: '/' })
      await client.invalidateQueries({ queryKey: meQuery.queryKey })
    } else await client.invalidateQueries({ queryKey: ['members'] })
  }

  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={isSelf ? texts.leaveTitle : texts.removeTitle(member.name)}
      text={isSelf ? texts.leaveText : texts.removeText}
      confirmLabel={isSelf ? texts.leave : texts.remove}
      danger
      onConfirm={remove}
    />
  )
}
