import type { Invitation } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { Mail, X } from 'lucide-react'
import { useState } from 'react'
import { api, call } from '../../shell/api.ts'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Badge } from '../../ui/badge.tsx'
import { Card } from '../../ui/card.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { membersTexts } from './texts/index.ts'
import { useManageableRoles } from './use-members.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

/** Invitations that nobody has accepted yet; absent when there is none. */
export function InvitationList() {
  const texts = useTexts(membersTexts)
  const [withdrawn, setWithdrawn] = useState<Invitation | null>(null)
  const { data } = useQuery({
    queryKey: ['invitations'],
    queryFn: ({ signal }) => call(api.GET('/api/identity/invitations', { signal })),
  })
  if (!data || data.items.length === 0) return null
  return (
    <Card title={texts.invitations} flush className="mt-6">
      <ul className="divide-y divide-line border-t border-line">
        {data.items.map((invitation) => (
          <Row key={invitation.id} invitation={invitation} onWithdraw={() => setWithdrawn(invitation)} />
        ))}
      </ul>
      {withdrawn && <WithdrawDialog invitation={withdrawn} onClose={() => setWithdrawn(null)} />}
    </Card>
  )
}

function Row({ invitation, onWithdraw }: { invitation: Invitation; onWithdraw: () => void }) {
  const texts = useTexts(membersTexts)
  const format = useFormat()
  const manageable = useManageableRoles()
  const { email, role, expiresAt } = invitation
  return (
    <li className="flex items-center gap-3 px-5 py-2.5">
      <Mail size={17} aria-hidden className="shrink-0 text-faint max-sm:hidden" />
      <div className="min-w-0 flex-1">
        <p className="font-medium wrap-anywhere">{email}</p>
        <p className="text-sm text-muted">{texts.expires(format.date(expiresAt))}</p>
      </div>
      <Badge>{texts.roles[role]}</Badge>
      {manageable.includes(role) && (
        <IconButton icon={X} label={texts.withdrawNamed(email)} onClick={onWithdraw} />
      )}
    </li>
  )
}
