import type { Member } from '@svar/contract'
import { useMe } from '../../shell/session.ts'
import { shellTexts } from '../../shell/texts/index.ts'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Badge } from '../../ui/badge.tsx'
import { PresenceDot } from '../../ui/presence-dot.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { MemberMenu } from './member-menu.tsx'
import { membersTexts } from './texts/index.ts'
import { useManageableRoles, usePresenceOf } from './use-members.ts'

/** One member in each row. */
export function MemberTable({ members }: { members: Member[] }) {
  const texts = useTexts(membersTexts)
  const format = useFormat()
  const manageable = useManageableRoles()
  const columns: Column<Member>[] = [
    { key: 'name', title: texts.name, wide: true, cell: (member) => <Person member={member} /> },
    {
      key: 'role',
      title: texts.role,
      cell: ({ role }) => <Badge tone={role === 'owner' ? 'accent' : 'neutral'}>{texts.roles[role]}</Badge>,
    },
    {
      key: 'since',
      title: texts.since,
      cell: ({ createdAt }) => (
        <span className="text-sm whitespace-nowrap text-muted">{format.date(createdAt)}</span>
      ),
    },
  ]
  if (manageable.length > 0) {
    columns.push({
      key: 'menu',
      title: texts.manage,
      titleHidden: true,
      align: 'end',
      cell: (member) => manageable.includes(member.role) && <MemberMenu member={member} />,
    })
  }
  return <Table label={texts.title} columns={columns} rows={members} rowKey={({ id }) => id} />
}

function Person({ member }: { member: Member }) {
  const { name, email, userId } = member
  const texts = useTexts(membersTexts)
  const { words } = useTexts(shellTexts).presence
  const presence = usePresenceOf(member)
  const isSelf = useMe().user.id === userId
  return (
    <div className="flex min-w-0 items-center gap-3 py-2">
      <span className="relative">
        <Avatar name={name} />
        {presence && (
          <PresenceDot
            presence={presence}
            className="absolute -right-0.5 -bottom-0.5 size-2.5 ring-2 ring-canvas"
          />
        )}
      </span>
      <div className="min-w-0">
        <p className="font-medium wrap-anywhere">
          <bdi>{name}</bdi>
          {isSelf && <span className="ml-1.5 font-normal text-muted">{texts.you}</span>}
          {presence && <span className="sr-only">, {words[presence]}</span>}
        </p>
        <p className="text-sm wrap-anywhere text-muted">{email}</p>
      </div>
    </div>
  )
}
