import type { Embeddings } from '@svar/contract'
import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Badge, type BadgeTone } from '../../../ui/badge.tsx'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { EditMenu } from '../../../ui/edit-menu.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Switch } from '../../../ui/switch.tsx'
import { ProviderMark } from '../provider-mark.tsx'
import { modelTexts } from '../texts/index.ts'
import { MeaningState } from './meaning-state.tsx'
import { meaningTexts } from './texts/index.ts'
import { useMeaningActions } from './use-meaning-actions.ts'

type Settings = NonNullable<Embeddings['settings']>
type MeaningCardProps = { embeddings: Embeddings; settings: Settings; onEdit: () => void }

const tones: Record<Embeddings['state'], BadgeTone> = {
  off: 'neutral',
  filling: 'accent',
  waiting: 'danger',
  ready: 'success',
  not_told_apart: 'warning',
}

/** The chosen model: whether it is used, how far it has come, and what stands in its way. */
export function MeaningCard(props: MeaningCardProps) {
  const { embeddings, settings } = props
  const texts = useTexts(meaningTexts)
  const { form } = useTexts(modelTexts)
  const mayChange = useMay('admin')
  return (
    <section
      aria-label={settings.model}
      className="flex flex-col gap-4 rounded-xl border border-line bg-canvas px-4 py-3.5 shadow-low"
    >
      <div className="flex flex-wrap items-center gap-x-3.5 gap-y-2">
        <ProviderMark provider={settings.provider} />
        <div className="min-w-0 flex-1 basis-40">
          <p className="flex flex-wrap items-center gap-2 font-medium">
            <span className="min-w-0 truncate">{settings.model}</span>
            <Badge tone={tones[embeddings.state]}>{texts.states[embeddings.state]}</Badge>
          </p>
          <p className="truncate text-sm text-muted">
            {[form.providers[settings.provider], settings.baseUrl].filter(Boolean).join(' · ')}
          </p>
        </div>
        {mayChange && <Controls {...props} />}
      </div>
      <MeaningState embeddings={embeddings} settings={settings} />
    </section>
  )
}

function Controls({ settings, onEdit }: MeaningCardProps) {
  const texts = useTexts(meaningTexts)
  const { setOn, isChanging, refill, remove } = useMeaningActions(settings)
  const [isRefilling, setRefilling] = useState(false)
  return (
    <div className="flex items-center gap-1">
      <Switch
        label={texts.enabled}
        labelHidden
        checked={settings.isOn}
        onCheckedChange={setOn}
        disabled={isChanging}
      />
      <span className="w-1.5" />
      <IconButton
        icon={RotateCcw}
        label={texts.refill}
        size="small"
        disabled={!settings.isOn}
        onClick={() => setRefilling(true)}
      />
      <EditMenu
        label={texts.more}
        texts={texts}
        name={settings.model}
        size="small"
        onEdit={onEdit}
        onRemove={remove}
      />
      <ConfirmDialog
        open={isRefilling}
        onOpenChange={setRefilling}
        title={texts.refillTitle}
        text={texts.refillText}
        confirmLabel={texts.refill}
        onConfirm={refill}
      />
    </div>
  )
}
