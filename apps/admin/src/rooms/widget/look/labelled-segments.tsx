import { SegmentedControl } from '../../../ui/segmented-control.tsx'

type LabelledSegmentsProps<Value extends string> = {
  label: string
  hint?: string
  value: Value
  onValueChange: (value: Value) => void
  options: { value: Value; label: string }[]
}

/** A segmented control among form fields: its name above, a hint below. */
export function LabelledSegments<Value extends string>(props: LabelledSegmentsProps<Value>) {
  const { label, hint, ...control } = props
  return (
    <div className="flex flex-col items-start gap-1.5">
      <span aria-hidden className="text-sm font-medium">
        {label}
      </span>
      <SegmentedControl label={label} {...control} />
      {hint && <p className="text-sm text-muted">{hint}</p>}
    </div>
  )
}
