import { Plus, Tags } from 'lucide-react'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { queryClient } from '../../../shell/query-client.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { useBulk } from '../bulk/use-bulk.ts'
import { openDesk } from '../desk-dialog.ts'
import { knownConversation } from '../show-conversation.ts'
import { TagDot } from '../tags/tag-mark.tsx'
import { tagsQuery, useTags } from '../tags/use-tags.ts'
import { inboxTexts } from '../texts/index.ts'
import { PickDialog, type PickOption } from './pick-dialog.tsx'

type TagDialogProps = { ids: string[]; onDone: (() => void) | undefined; onClose: () => void }

/** Puts tags on one or several conversations, and takes off those that all of them carry. */
export function TagDialog({ ids, onDone, onClose }: TagDialogProps) {
  const texts = useTexts(inboxTexts).desk
  const tags = useTags()
  const { carried, toggle } = useCarried(ids)
  const options: PickOption[] = tags.map((tag) => ({
    id: tag.id,
    label: tag.name,
    mark: <TagDot colour={tag.colour} />,
    isChecked: carried.includes(tag.name),
    onPick: () => void toggle(tag.name),
  }))

  async function addNew(name: string) {
    await call(api.POST('/api/inbox/tags', { body: { name, colour: 'grey' } }))
    await toggle(name)
    await queryClient.invalidateQueries({ queryKey: tagsQuery.queryKey })
  }
  const otherwise = (name: string): PickOption => ({
    id: 'new',
    label: texts.pick.newTag(name),
    icon: Plus,
    onPick: () => void addNew(name),
  })
  function close() {
    onClose()
    onDone?.()
  }
  return (
    <PickDialog
      title={texts.pick.tag}
      options={options}
      otherwise={otherwise}
      keepsOpen
      onClose={close}
      footer={
        <Button variant="quiet" size="small" icon={Tags} onClick={() => openDesk({ kind: 'tags' })}>
          {texts.tags.manage}
        </Button>
      }
    />
  )
}

function useCarried(ids: string[]) {
  const bulk = useBulk()
  const [carried, setCarried] = useState(() => {
    const [first = [], ...others] = ids.map((id) => knownConversation(id)?.tags ?? [])
    return first.filter((tag) => others.every((tags) => tags.includes(tag)))
  })

  async function toggle(name: string) {
    const isOn = carried.includes(name)
    setCarried(isOn ? carried.filter((other) => other !== name) : [...carried, name])
    const change = isOn ? { add: [], remove: [name] } : { add: [name], remove: [] }
    if (!(await bulk(ids, { type: 'tag', ...change }, true))) setCarried(carried)
  }
  return { carried, toggle }
}
