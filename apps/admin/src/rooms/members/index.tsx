import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '../../shell/session.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useCommands } from '../../ui/commands.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page } from '../../ui/page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { InvitationList } from './invitation-list.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { MemberTable } from './member-table.tsx'
import { RoleGuide } from './role-guide.tsx'
import { membersTexts } from './texts/index.ts'
import { useMemberList } from './use-members.ts'

/** Who belongs to the workspace, what they may do, and who has been invited. */
export function Room() {
  const texts = useTexts(membersTexts)
  const mayInvite = useMay('admin')
  const members = useMemberList()
  const [isInviting, setIsInviting] = useState(false)
  const invite = () => setIsInviting(true)
  useCommands(
    mayInvite
      ? [{ id: 'members.invite', label: texts.invite, group: texts.title, icon: UserPlus, onSelect: invite }]
      : [],
  )

  return (
    <Page>
      <PageHeader
        title={texts.title}
        text={texts.text}
        actions={
          mayInvite && (
            <Button variant="primary" icon={UserPlus} onClick={invite}>
              {texts.invite}
            </Button>
          )
        }
      />
      {members.error && !members.data ? (
        <ErrorState error={members.error} onRetry={members.refetch} />
      ) : (
        <Card flush>
          {members.data ? <MemberTable members={members.data.items} /> : <SkeletonRows count={3} />}
        </Card>
      )}
      {mayInvite && <InvitationList />}
      <RoleGuide />
      {isInviting && <InviteDialog onClose={() => setIsInviting(false)} />}
    </Page>
  )
}
