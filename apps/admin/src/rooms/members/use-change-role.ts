import type { Member, Role } from '@svar/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'
import { isApiError } from '../../shell/api-error.ts'
import { meQuery, useMe } from '../../shell/session.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { notify } from '../../ui/notify.ts'
import { membersTexts } from './texts/index.ts'

/** Gives a member another role and tells how it went; one's own role takes effect on this page, too. */
export function useChangeRole(member: Member): (role: Role) => void {
  const texts = useTexts(membersTexts)
  const sentence = useErrorSentence()
  const client = useQueryClient()
  const isSelf = useMe().user.id === member.userId

  const change = useMutation({
    mutationFn: (role: Role) =>
      call(api.PATCH('/api/identity/members/{id}', { params: { path: { id: member.id } }, body: { role } })),
    onSuccess: ({ name, role }) =>
      notify({ title: texts.roleChanged(name, texts.roles[role]), tone: 'success' }),
    onError: (error) =>
      notify({
        title: texts.roleNotChanged,
        text: isApiError(error, 'state_conflict') ? texts.lastOwner : sentence(error),
        tone: 'danger',
      }),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['members'] })
      if (isSelf) void client.invalidateQueries({ queryKey: meQuery.queryKey })
    },
  })
  return change.mutate
}
