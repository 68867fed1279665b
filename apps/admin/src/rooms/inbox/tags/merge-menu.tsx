import type { Tag } from '@svar/contract'
import { Merge } from 'lucide-react'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { inboxTexts } from '../texts/index.ts'

type MergeMenuProps = { tag: Tag; others: Tag[]; run: (work: () => Promise<unknown>) => Promise<void> }

/** Makes a tag part of another one. */
export function MergeMenu({ tag, others, run }: MergeMenuProps) {
  const texts = useTexts(inboxTexts).desk.tags
  if (others.length === 0) return null
  const params = { path: { id: tag.id } }
  const into = (id: string) =>
    void run(() => call(api.POST('/api/inbox/tags/{id}/merge', { params, body: { into: id } })))
  const options = others.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Menu
      trigger={<IconButton icon={Merge} label={texts.merge(tag.name)} />}
      items={[{ kind: 'choice', label: texts.into, value: '', options, onValueChange: into }]}
    />
  )
}
