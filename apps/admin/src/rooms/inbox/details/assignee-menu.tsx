import type { Conversation } from '@svar/contract'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import type { Actions } from '../actions/use-actions.ts'
import { inboxTexts } from '../texts/index.ts'
import { useMembers } from '../use-members.ts'
import { FactMenu } from './fact-menu.tsx'

type AssigneeMenuProps = { conversation: Conversation; actions: Actions }

/** Who has the conversation, and giving it to somebody else. */
export function AssigneeMenu({ conversation, actions }: AssigneeMenuProps) {
  const texts = useTexts(inboxTexts)
  const mayAssign = useMay('agent') && conversation.status !== 'closed'
  const { members } = useMembers()
  const people = members.filter(({ role }) => role !== 'viewer')
  return (
    <FactMenu
      name={texts.details.assignee}
      choose={texts.actions.assign}
      none={texts.actions.nobody}
      options={people.map(({ id, name }) => ({ value: id, label: name }))}
      chosen={conversation.assignee}
      mayChange={mayAssign}
      onChange={(id) => void actions.assign(id)}
    />
  )
}
