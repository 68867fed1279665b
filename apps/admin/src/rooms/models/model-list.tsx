import type { Model } from '@svar/contract'
import { Box } from 'lucide-react'
import { useState } from 'react'
import { useTexts } from '../../texts/use-texts.ts'
import { Badge } from '../../ui/badge.tsx'
import { ModelRow } from './model-row.tsx'
import { modelTexts } from './texts/index.ts'
import { useModelOrder } from './use-model-order.ts'

type ModelListProps = { models: Model[]; onOpen: (model: Model) => void }

/** The models in the order in which they are tried; moved by buttons or by dragging. */
export function ModelList({ models, onOpen }: ModelListProps) {
  const texts = useTexts(modelTexts)
  const move = useModelOrder(models)
  const [dragged, setDragged] = useState<number | null>(null)
  const [said, setSaid] = useState('')

  function moveTo(from: number, to: number) {
    const model = models[from]
    if (!model || from === to) return
    setSaid(texts.moved(model.label || model.model, to + 1))
    move(from, to)
  }

  return (
    <>
      <ol aria-label={texts.list} className="flex flex-col gap-2.5">
        {models.map((model, index) => (
          <ModelRow
            key={model.id}
            model={model}
            place={index + 1}
            onOpen={() => onOpen(model)}
            onUp={index > 0 ? () => moveTo(index, index - 1) : undefined}
            onDown={index < models.length - 1 ? () => moveTo(index, index + 1) : undefined}
            isDragged={dragged === index}
            onDragFrom={() => setDragged(index)}
            onDragEnd={() => setDragged(null)}
            onDropHere={() => dragged !== null && moveTo(dragged, index)}
          />
        ))}
        <BuiltinRow place={models.length + 1} />
      </ol>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </>
  )
}

function BuiltinRow({ place }: { place: number }) {
  const texts = useTexts(modelTexts)
  return (
    <li className="flex items-center gap-3.5 rounded-xl border border-dashed border-line-strong bg-sunken px-4 py-3.5">
      <span className="w-5 shrink-0 text-center text-sm text-muted tabular-nums">{place}</span>
      <span className="grid size-9 shrink-0 place-items-center rounded-lg bg-canvas text-muted">
        <Box size={18} aria-hidden />
      </span>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {texts.builtin}
          <Badge tone="success">{texts.always}</Badge>
        </p>
        <p className="text-sm text-muted">{texts.builtinText}</p>
      </div>
    </li>
  )
}
