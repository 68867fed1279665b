import type { ErrorGroup } from '@svar/contract'
import { BellOff, CircleCheck, Merge, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { notify } from '../../../ui/notify.ts'
import { errorsTexts } from '../texts/index.ts'
import { useReadAnew } from '../use-errors.ts'
import { useGroupActions } from '../use-group-actions.ts'

type BulkBarProps = { chosen: ErrorGroup[]; onDone: () => void }

/** What can be done with all that are ticked. */
export function BulkBar({ chosen, onDone }: BulkBarProps) {
  const { list, act } = useTexts(errorsTexts)
  const { resolve, ignore, reopen } = useGroupActions()
  const [isMerging, setIsMerging] = useState(false)
  const open = chosen.filter(({ state }) => state === 'unresolved')
  const isOneProject = new Set(chosen.map(({ projectId }) => projectId)).size === 1
  const after = (work: Promise<void>) => void work.then(onDone)
  return (
    <div className="flex flex-1 flex-wrap items-center gap-2">
      <span role="status" className="mr-1 text-sm text-muted tabular-nums">
        {list.chosen(chosen.length)}
      </span>
      {open.length > 0 && (
        <>
          <Button size="small" icon={CircleCheck} onClick={() => after(resolve(open))}>
            {act.resolve}
          </Button>
          <Button size="small" icon={BellOff} onClick={() => after(ignore(open))}>
            {act.ignore}
          </Button>
        </>
      )}
      {open.length < chosen.length && (
        <Button
          size="small"
          icon={RotateCcw}
          onClick={() => after(reopen(chosen.filter(({ state }) => state !== 'unresolved')))}
        >
          {act.reopen}
        </Button>
      )}
      {chosen.length > 1 && isOneProject && (
        <Button size="small" icon={Merge} onClick={() => setIsMerging(true)}>
          {act.merge}
        </Button>
      )}
      {isMerging && <MergeDialog chosen={chosen} onDone={onDone} onClose={() => setIsMerging(false)} />}
    </div>
  )
}

function MergeDialog({ chosen, onDone, onClose }: BulkBarProps & { onClose: () => void }) {
  const texts = useTexts(errorsTexts).act
  const readAnew = useReadAnew()
  // The oldest keeps its place, its history and its address.
  const [first, ...others] = chosen.toSorted((a, b) => a.firstSeenAt.localeCompare(b.firstSeenAt))

  async function merge() {
    const body = { ids: others.map(({ id }) => id) }
    await call(
      api.POST('/api/monitoring/errors/{id}/merge', { params: { path: { id: first?.id ?? '' } }, body }),
    )
    onDone()
    await readAnew()
    notify({ title: texts.merged, tone: 'success' })
  }

  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={texts.mergeTitle(chosen.length)}
      text={texts.mergeText}
      confirmLabel={texts.merge}
      onConfirm={merge}
    />
  )
}
