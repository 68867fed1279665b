import { Check, TriangleAlert } from 'lucide-react'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { ColorField } from '../../../ui/color-field.tsx'
import { widgetTexts } from '../texts/index.ts'
import { contrast, isPale, textColourOn } from './contrast.ts'

const suggested = ['#2f55c7', '#0f766e', '#15803d', '#b45309', '#be123c', '#7c3aed', '#1f2937', '#f5c518']

/** The brand's colour, with what becomes of the text on it. */
export function ColourChoice({
  value,
  onValueChange,
}: {
  value: string
  onValueChange: (value: string) => void
}) {
  const { look: texts } = useTexts(widgetTexts)
  return (
    <div className="flex flex-col gap-2.5">
      <ColorField
        label={texts.colour}
        hint={<ContrastNote colour={value} />}
        value={value}
        onValueChange={onValueChange}
      />
      <div className="flex flex-wrap gap-2">
        {suggested.map((colour) => (
          <button
            key={colour}
            type="button"
            aria-label={texts.suggested(colour)}
            aria-pressed={colour === value}
            onClick={() => onValueChange(colour)}
            className="grid size-8 place-items-center rounded-full border border-line pointer-coarse:size-11"
            style={{ background: colour, color: textColourOn(colour) }}
          >
            {colour === value && <Check size={16} aria-hidden />}
          </button>
        ))}
      </div>
    </div>
  )
}

function ContrastNote({ colour }: { colour: string }) {
  const { look: texts } = useTexts(widgetTexts)
  const format = useFormat()
  const onIt = textColourOn(colour)
  const ratio = format.number(Math.round(contrast(onIt, colour) * 10) / 10)
  return (
    <span className="flex flex-col gap-1">
      <span>{onIt === '#ffffff' ? texts.whiteText(ratio) : texts.darkText(ratio)}</span>
      {isPale(colour) && (
        <span className="flex items-start gap-1.5 text-warning-ink">
          <TriangleAlert size={15} aria-hidden className="mt-0.5 shrink-0" />
          {texts.pale}
        </span>
      )}
    </span>
  )
}
