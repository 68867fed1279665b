import type { ErrorKey } from '@svar/contract'
import { Ellipsis, Gauge, Plus, Power, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { CopyField } from '../../../ui/copy-field.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { errorsTexts } from '../texts/index.ts'
import { useKeys } from '../use-errors.ts'
import { LimitsDialog } from './limits-dialog.tsx'
import { RemoveKeyDialog } from './remove-key-dialog.tsx'
import { useProjectActions } from './use-project-actions.ts'

/** The keys of a project; a new one is made before the old one is switched off. */
export function Keys({ projectId }: { projectId: string }) {
  const texts = useTexts(errorsTexts).projects
  const { data, error, refetch } = useKeys(projectId)
  const { addKey } = useProjectActions(projectId)
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />
  if (!data) return <SkeletonRows count={2} />
  return (
    <>
      <ul className="flex flex-col gap-5">
        {data.items.map((key) => (
          <KeyRow key={key.id} projectId={projectId} errorKey={key} />
        ))}
      </ul>
      <Button icon={Plus} onClick={() => void addKey()} className="self-start">
        {texts.newKey}
      </Button>
    </>
  )
}

function KeyRow({ projectId, errorKey }: { projectId: string; errorKey: ErrorKey }) {
  const texts = useTexts(errorsTexts).projects
  const format = useFormat()
  const { changeKey } = useProjectActions(projectId)
  const [open, setOpen] = useState<'limits' | 'remove' | null>(null)
  const { id, name, dsn, disabledAt, eventsPerMinute, sampleRate, createdAt } = errorKey
  const isOn = disabledAt === null
  return (
    <li>
      <div className="mb-1.5 flex items-center justify-between gap-3">
        <p className="flex min-w-0 flex-wrap items-center gap-x-2 text-sm">
          <span className="font-medium wrap-anywhere">{name}</span>
          <Badge tone={isOn ? 'success' : 'neutral'}>{isOn ? texts.keyOn : texts.keyOff}</Badge>
          <span className="text-muted">
            {format.date(createdAt)} · {texts.perMinuteTold(format.number(eventsPerMinute))}
            {sampleRate < 1 && ` · ${texts.keeps(format.percent(sampleRate))}`}
          </span>
        </p>
        <Menu
          trigger={<IconButton icon={Ellipsis} label={texts.manageKey(name)} size="small" />}
          items={[
            { label: texts.limits, icon: Gauge, onSelect: () => setOpen('limits') },
            {
              label: isOn ? texts.turnOff : texts.turnOn,
              icon: Power,
              onSelect: () => void changeKey(id, { disabled: isOn }),
            },
            'line',
            { label: texts.removeKey, icon: Trash2, danger: true, onSelect: () => setOpen('remove') },
          ]}
        />
      </div>
      <CopyField label={`DSN, ${name}`} labelHidden value={dsn} />
      {open === 'limits' && (
        <LimitsDialog projectId={projectId} errorKey={errorKey} onClose={() => setOpen(null)} />
      )}
      {open === 'remove' && <RemoveKeyDialog errorKey={errorKey} onClose={() => setOpen(null)} />}
    </li>
  )
}
