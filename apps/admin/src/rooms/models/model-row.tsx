import type { Model } from '@svar/contract'
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react'
import type { DragEvent } from 'react'
import { useMay } from '../../shell/session.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { classNames } from '../../ui/class-names.ts'
import { EditMenu } from '../../ui/edit-menu.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Switch } from '../../ui/switch.tsx'
import { ModelHealth } from './model-health.tsx'
import { ProviderMark } from './provider-mark.tsx'
import { modelTexts } from './texts/index.ts'
import { useModelActions } from './use-model-actions.ts'

type ModelRowProps = {
  model: Model
  place: number
  onOpen: () => void
  onUp: (() => void) | undefined
  onDown: (() => void) | undefined
  isDragged: boolean
  onDragFrom: () => void
  onDragEnd: () => void
  onDropHere: () => void
}

/** One model of the chain: how it is, whether it is used, and its place. */
export function ModelRow(props: ModelRowProps) {
  const { model, place, isDragged, onDragFrom, onDragEnd, onDropHere } = props
  const texts = useTexts(modelTexts)
  const mayChange = useMay('admin')
  const name = model.label || model.model

  function startDrag(event: DragEvent) {
    event.dataTransfer.effectAllowed = 'move'
    // Without some data, Firefox does not begin to drag.
    event.dataTransfer.setData('text/plain', name)
    onDragFrom()
  }

  return (
    <li
      draggable={mayChange}
      onDragStart={startDrag}
      onDragEnd={onDragEnd}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        onDropHere()
      }}
      className={classNames(
        'flex flex-wrap items-center gap-x-3.5 gap-y-2 rounded-xl border border-line bg-canvas px-4 py-3.5 shadow-low',
        isDragged && 'opacity-50',
      )}
    >
      <span className="flex w-5 shrink-0 items-center justify-center text-sm text-muted tabular-nums">
        {place}
      </span>
      <ProviderMark provider={model.provider} />
      <div className="min-w-0 flex-1 basis-40">
        <p className="truncate font-medium">{name}</p>
        <p className="truncate text-sm text-muted">
          {texts.form.providers[model.provider]}
          {model.label && ` · ${model.model}`}
          {model.baseUrl && ` · ${hostOf(model.baseUrl)}`}
        </p>
      </div>
      {mayChange && <RowControls {...props} name={name} />}
      <ModelHealth model={model} />
    </li>
  )
}

/** Where it runs tells two of the same name apart. */
const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : address)

function RowControls({ model, name, onOpen, onUp, onDown }: ModelRowProps & { name: string }) {
  const texts = useTexts(modelTexts)
  const { setEnabled, remove } = useModelActions(model)
  return (
    <div className="flex items-center gap-1">
      <Switch
        label={texts.enabled(name)}
        labelHidden
        checked={model.enabled}
        onCheckedChange={(isOn) => setEnabled(isOn)}
      />
      <span className="w-1.5" />
      <IconButton icon={ArrowUp} label={texts.up(name)} size="small" disabled={!onUp} onClick={onUp} />
      <IconButton
        icon={ArrowDown}
        label={texts.down(name)}
        size="small"
        disabled={!onDown}
        onClick={onDown}
      />
      <EditMenu
        label={texts.more(name)}
        texts={texts}
        name={name}
        size="small"
        onEdit={onOpen}
        onRemove={remove}
      />
      <GripVertical size={16} aria-hidden className="cursor-grab text-faint pointer-coarse:hidden" />
    </div>
  )
}
