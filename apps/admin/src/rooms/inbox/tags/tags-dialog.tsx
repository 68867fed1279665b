import type { Tag } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { queryClient } from '../../../shell/query-client.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { inboxTexts } from '../texts/index.ts'
import { MergeMenu } from './merge-menu.tsx'
import { TagDot } from './tag-mark.tsx'
import { tagsQuery } from './use-tags.ts'

const colours: Tag['colour'][] = [
  'grey',
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'purple',
  'pink',
]

/** All tags: renamed, coloured, merged and removed wherever they are carried. */
export function TagsDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts(inboxTexts).desk.tags
  const { data } = useQuery(tagsQuery)
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={texts.manage}
      description={texts.text}
      size="medium"
    >
      {!data && <SkeletonRows count={3} />}
      {data?.items.length === 0 && <p className="text-muted">{texts.none}</p>}
      <ul className="flex flex-col gap-1.5">
        {data?.items.map((tag) => (
          <TagRow key={tag.id} tag={tag} others={data.items.filter(({ id }) => id !== tag.id)} />
        ))}
      </ul>
    </Dialog>
  )
}

async function readAnew() {
  await queryClient.invalidateQueries({ queryKey: tagsQuery.queryKey })
  void queryClient.invalidateQueries({ queryKey: ['conversations', 'list'] })
  void queryClient.invalidateQueries({ queryKey: ['conversations', 'one'] })
}

function TagRow({ tag, others }: { tag: Tag; others: Tag[] }) {
  const texts = useTexts(inboxTexts).desk.tags
  const [name, setName] = useState(tag.name)
  const [isRemoving, setRemoving] = useState(false)
  const { error, run } = useRun()
  const params = { path: { id: tag.id } }
  const change = (body: { name?: string; colour?: Tag['colour'] }) =>
    run(() => call(api.PATCH('/api/inbox/tags/{id}', { params, body })))

  function rename() {
    const wanted = name.trim()
    if (wanted === '' || wanted === tag.name) return setName(tag.name)
    void change({ name: wanted })
  }
  return (
    <li>
      <div className="flex items-center gap-1.5">
        <ColourMenu tag={tag} onChoose={(colour) => void change({ colour })} />
        <input
          value={name}
          maxLength={50}
          aria-label={texts.rename(tag.name)}
          onChange={(event) => setName(event.currentTarget.value)}
          onBlur={rename}
          onKeyDown={(event) => event.key === 'Enter' && rename()}
          className="control min-w-0 flex-1"
        />
        <span className="shrink-0 text-xs text-muted tabular-nums max-sm:hidden">{texts.open(tag.open)}</span>
        <MergeMenu tag={tag} others={others} run={run} />
        <IconButton icon={Trash2} label={texts.remove(tag.name)} onClick={() => setRemoving(true)} />
      </div>
      {error && (
        <p role="alert" className="text-sm text-danger-ink">
          {error}
        </p>
      )}
      <ConfirmDialog
        open={isRemoving}
        onOpenChange={setRemoving}
        title={texts.removeTitle(tag.name)}
        text={texts.removeText}
        confirmLabel={texts.removeDo}
        danger
        onConfirm={async () => {
          await call(api.DELETE('/api/inbox/tags/{id}', { params }))
          await readAnew()
        }}
      />
    </li>
  )
}

function useRun() {
  const sentence = useErrorSentence()
  const [error, setError] = useState<string | null>(null)
  async function run(work: () => Promise<unknown>) {
    try {
      await work()
      setError(null)
    } catch (reason) {
      setError(sentence(reason))
    }
    await readAnew()
  }
  return { error, run }
}

function ColourMenu({ tag, onChoose }: { tag: Tag; onChoose: (colour: Tag['colour']) => void }) {
  const texts = useTexts(inboxTexts).desk.tags
  const options = colours.map((value) => ({ value, label: texts.colors[value] }))
  const trigger = (
    <button
      type="button"
      aria-label={`${texts.color}: ${tag.name}`}
      className="grid size-9 shrink-0 place-items-center rounded-lg hover:bg-hover pointer-coarse:size-11"
    >
      <TagDot colour={tag.colour} />
    </button>
  )
  const choose = (value: string) => {
    const colour = colours.find((known) => known === value)
    if (colour) onChoose(colour)
  }
  const item = { kind: 'choice' as const, label: texts.color, value: tag.colour, options }
  return <Menu trigger={trigger} align="start" items={[{ ...item, onValueChange: choose }]} />
}
