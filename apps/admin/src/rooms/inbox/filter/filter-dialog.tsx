import type { ListConditions } from '@svar/contract'
import { useState } from 'react'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { Switch } from '../../../ui/switch.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useListQuery } from '../list/use-conversations.ts'
import { inboxTexts } from '../texts/index.ts'
import { ConditionFields } from './condition-fields.tsx'
import { changeFilter, removeFilter, saveFilter, useFilters } from './use-filters.ts'

/** What the list is to hold: shown at once, or saved under a name and shared. */
export function FilterDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts(inboxTexts).desk.filter
  const { query, show } = useListQuery()
  const saved = useFilters().find(({ id }) => id === query.filter)
  const { filter: _, ...inAddress } = query
  const [conditions, setConditions] = useState<ListConditions>(saved?.conditions ?? inAddress)
  const [isNaming, setNaming] = useState(saved !== undefined)
  const mayChange = useMay('admin')
  const maySave = useMay('agent')
  const isMine = saved !== undefined && (saved.own || mayChange)

  function showNow() {
    const { view = 'all', q: _q, ...others } = conditions
    show({ view, ...others })
    onClose()
  }
  function clear() {
    show({})
    onClose()
  }
  const footer = (
    <>
      <Button variant="quiet" onClick={clear}>
        {texts.clear}
      </Button>
      {maySave && !isNaming && <Button onClick={() => setNaming(true)}>{texts.save} …</Button>}
      <Button variant="primary" onClick={showNow}>
        {texts.show}
      </Button>
    </>
  )
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="medium"
      title={saved?.name ?? texts.title}
      description={texts.text}
      footer={footer}
    >
      <ConditionFields value={conditions} onChange={setConditions} />
      {maySave && isNaming && (
        <Saving saved={isMine ? saved : undefined} conditions={conditions} onClose={onClose} />
      )}
    </Dialog>
  )
}

type SavingProps = {
  saved: ReturnType<typeof useFilters>[number] | undefined
  conditions: ListConditions
  onClose: () => void
}

function Saving({ saved, conditions, onClose }: SavingProps) {
  const texts = useTexts(inboxTexts).desk.filter
  const [name, setName] = useState(saved?.name ?? '')
  const [shared, setShared] = useState(saved?.shared ?? false)
  const { error, isBusy, run } = useSaving(onClose)
  const fields = { name: name.trim(), shared, conditions }
  const isNameless = fields.name === ''
  return (
    <div className="mt-5 flex flex-col gap-4 border-t border-line pt-5">
      <TextField
        label={texts.name}
        hint={texts.nameHint}
        value={name}
        onValueChange={setName}
        maxLength={80}
        error={error}
      />
      <Switch label={texts.shared} hint={texts.sharedHint} checked={shared} onCheckedChange={setShared} />
      <div className="flex flex-wrap gap-2">
        {saved && (
          <Button
            variant="primary"
            busy={isBusy}
            disabled={isNameless}
            onClick={() => void run(() => changeFilter(saved.id, fields))}
          >
            {texts.save}
          </Button>
        )}
        <Button busy={isBusy} disabled={isNameless} onClick={() => void run(() => saveFilter(fields))}>
          {saved ? texts.saveAs : texts.save}
        </Button>
        {saved && (
          <Button
            variant="quiet"
            className="text-danger-ink!"
            onClick={() => void run(() => removeFilter(saved.id))}
          >
            {texts.remove}
          </Button>
        )}
      </div>
    </div>
  )
}

function useSaving(onClose: () => void) {
  const texts = useTexts(inboxTexts).desk.filter
  const sentence = useErrorSentence()
  const { show } = useListQuery()
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function run(work: () => Promise<{ id: string } | null>) {
    setBusy(true)
    try {
      const saved = await work()
      notify({ title: saved ? texts.savedNotice : texts.removedNotice, tone: 'success' })
      show(saved ? { filter: saved.id } : {})
      onClose()
    } catch (reason) {
      setError(sentence(reason))
      setBusy(false)
    }
  }
  return { error, isBusy, run }
}
