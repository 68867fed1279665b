import type { Conversation } from '@svar/contract'
import { ChevronDown } from 'lucide-react'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Menu } from '../../../ui/menu.tsx'
import type { Actions } from '../actions/use-actions.ts'
import { inboxTexts } from '../texts/index.ts'
import { useMembers } from '../use-members.ts'
import { Fact } from './part.tsx'

const nobody = 'nobody'

type AssigneeMenuProps = { conversation: Conversation; actions: Actions }

/** Who has the conversation, and giving it to somebody else. */
export function AssigneeMenu({ conversation, actions }: AssigneeMenuProps) {
  const texts = useTexts(inboxTexts)
  const mayAssign = useMay('agent') && conversation.status !== 'closed'
  const { members } = useMembers()
  const name = conversation.assignee?.name ?? texts.actions.nobody
  if (!mayAssign) return <Fact name={texts.details.assignee}>{name}</Fact>

  const people = members
    .filter(({ role }) => role !== 'viewer')
    .map((member) => ({ value: member.id, label: member.name }))
  const options = [{ value: nobody, label: texts.actions.nobody }, ...people]
  const trigger = (
    <button
      type="button"
      aria-label={`${texts.details.assignee}: ${name}`}
      className="-mx-1.5 -my-0.5 flex max-w-full items-center gap-1 rounded-md px-1.5 py-0.5 hover:bg-hover data-popup-open:bg-hover pointer-coarse:py-2"
    >
      <span className="truncate">{name}</span>
      <ChevronDown size={14} aria-hidden className="shrink-0 text-faint" />
    </button>
  )
  return (
    <Fact name={texts.details.assignee}>
      <Menu
        trigger={trigger}
        align="start"
        items={[
          {
            kind: 'choice',
            label: texts.actions.assign,
            value: conversation.assignee?.id ?? nobody,
            options,
            onValueChange: (value) => void actions.assign(value === nobody ? null : value),
          },
        ]}
      />
    </Fact>
  )
}
