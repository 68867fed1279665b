import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import type { Icon } from './icon.ts'

type Segment<Value extends string> = { value: Value; label: string; icon?: Icon }

type SegmentedControlProps<Value extends string> = {
  label: string
  value: Value
  onValueChange: (value: Value) => void
  options: Segment<Value>[]
}

/** Two to four short choices side by side, one of them chosen; takes effect at once. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, value, onValueChange, options } = props
  return (
    <RadioGroup
      aria-label={label}
      value={value}
      onValueChange={(chosen) => onValueChange(chosen as Value)}
      className="inline-flex rounded-lg bg-hover p-0.5"
    >
      {options.map(({ value: segment, label: name, icon: Icon }) => (
        <Radio.Root
          key={segment}
          value={segment}
          className="inline-flex h-7 items-center gap-1.5 rounded-md px-3 text-sm font-medium text-muted transition-colors select-none hover:text-ink data-checked:bg-canvas data-checked:text-ink data-checked:shadow-low pointer-coarse:h-10"
        >
          {Icon && <Icon size={15} aria-hidden />}
          {name}
        </Radio.Root>
      ))}
    </RadioGroup>
  )
}
