import type { Member } from '@svar/contract'
import { Ellipsis, UserMinus } from 'lucide-react'
import { useState } from 'react'
import { useTexts } from '../../texts/use-texts.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { RemoveDialog } from './remove-dialog.tsx'
import { membersTexts } from './texts/index.ts'
import { useChangeRole } from './use-change-role.ts'
import { roles, useManageableRoles } from './use-members.ts'

/** What can be done with one member: another role, or out. */
export function MemberMenu({ member }: { member: Member }) {
  const texts = useTexts(membersTexts)
  const manageable = useManageableRoles()
  const changeRole = useChangeRole(member)
  const [isRemoving, setIsRemoving] = useState(false)
  return (
    <>
      <Menu
        trigger={<IconButton icon={Ellipsis} label={texts.manageNamed(member.name)} />}
        items={[
          {
            kind: 'choice',
            label: texts.role,
            value: member.role,
            options: roles
              .filter((role) => manageable.includes(role))
              .map((value) => ({ value, label: texts.roles[value] })),
            onValueChange: (value) => {
              const role = roles.find((known) => known === value)
              if (role && role !== member.role) changeRole(role)
            },
          },
          'line',
          { label: texts.remove, icon: UserMinus, danger: true, onSelect: () => setIsRemoving(true) },
        ]}
      />
      {isRemoving && <RemoveDialog member={member} onClose={() => setIsRemoving(false)} />}
    </>
  )
}
