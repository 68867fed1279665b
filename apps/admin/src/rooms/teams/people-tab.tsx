import type { DeskMember } from '@svar/contract'
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '../../shell/session.ts'
import { localeNames } from '../../texts/locales.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { PersonDialog } from './person-dialog.tsx'
import { PresenceWord } from './presence-word.tsx'
import { teamsTexts } from './texts/index.ts'
import { useDeskMembers, usePeople, useTeams } from './use-desk.ts'

/** Everybody who answers customers: who is here, what they see, how much they may have. */
export function PeopleTab() {
  const texts = useTexts(teamsTexts)
  const mayChange = useMay('admin')
  const desk = useDeskMembers()
  const people = usePeople()
  const [open, setOpen] = useState<string | null>(null)
  const nameOf = (id: string) => people.data?.items.find((one) => one.id === id)?.name ?? ''
  const columns: Column<DeskMember>[] = [
    {
      key: 'name',
      title: texts.person,
      wide: true,
      cell: (member) => (
        <span className="flex items-center gap-3 py-2 wrap-anywhere">
          <Avatar name={nameOf(member.memberId)} size="small" />
          <span>
            <span className="block font-medium">{nameOf(member.memberId)}</span>
            <Gifts member={member} />
          </span>
        </span>
      ),
    },
    { key: 'presence', title: texts.presence, cell: ({ state }) => <PresenceWord state={state} /> },
    {
      key: 'sees',
      title: texts.sees,
      cell: ({ visibility }) => <span className="whitespace-nowrap">{texts.visibilities[visibility]}</span>,
    },
    { key: 'capacity', title: texts.capacity, align: 'end', cell: ({ capacity }) => capacity },
  ]
  if (mayChange)
    columns.push({
      key: 'edit',
      title: texts.edit,
      titleHidden: true,
      align: 'end',
      cell: ({ memberId }) => (
        <IconButton
          icon={Pencil}
          label={texts.editNamed(nameOf(memberId))}
          onClick={() => setOpen(memberId)}
        />
      ),
    })
  const error = desk.error ?? people.error
  if (error && !desk.data) return <ErrorState error={error} onRetry={desk.refetch} />
  if (!desk.data || !people.data) return <SkeletonRows count={4} />
  const { items } = desk.data
  const member = items.find(({ memberId }) => memberId === open)
  return (
    <>
      <Card flush>
        <Table label={texts.tabs.people} columns={columns} rows={items} rowKey={({ memberId }) => memberId} />
      </Card>
      {member && (
        <PersonDialog member={member} name={nameOf(member.memberId)} onClose={() => setOpen(null)} />
      )}
    </>
  )
}

/** What they are asked for: their teams, their languages, and what they know well. */
function Gifts({ member: { teamIds, languages, skills } }: { member: DeskMember }) {
  const teams = useTeams().data?.items.filter(({ id }) => teamIds.includes(id)) ?? []
  const parts = [teams.map(({ name }) => name), languages.map((known) => localeNames[known]), skills]
  const words = parts.filter((part) => part.length > 0).map((part) => part.join(', '))
  return words.length > 0 && <span className="block text-sm text-muted">{words.join(' · ')}</span>
}
