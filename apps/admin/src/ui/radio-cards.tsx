import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'
import type { Icon } from './icon.ts'

type Card<Value extends string> = {
  value: Value
  title: string
  text?: string
  icon?: Icon
  /** A drawing instead of the icon. */
  picture?: ReactNode
  disabled?: boolean
}

type RadioCardsProps<Value extends string> = {
  label: string
  labelHidden?: boolean
  value: Value | null
  onValueChange: (value: Value) => void
  options: Card<Value>[]
  /** Side by side from tablet width on. */
  columns?: 1 | 2 | 3
}

const grids = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3' }

/** One of a few ways, where each needs a sentence of explanation. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const { label, labelHidden, value, onValueChange, options, columns = 1 } = props
  const labelId = useId()
  return (
    <div className="flex flex-col gap-1.5">
      <span id={labelId} className={classNames('text-sm font-medium', labelHidden && 'sr-only')}>
        {label}
      </span>
      <RadioGroup
        aria-labelledby={labelId}
        value={value}
        onValueChange={(chosen) => onValueChange(chosen as Value)}
        className={classNames('grid gap-2.5', grids[columns])}
      >
        {options.map((option) => (
          <RadioCard key={option.value} {...option} />
        ))}
      </RadioGroup>
    </div>
  )
}

function RadioCard({ value, title, text, icon: Icon, picture, disabled }: Card<string>) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control inside brings its own hidden input
    <label
      className={classNames(
        'flex items-start gap-3 rounded-xl border border-line-strong bg-canvas p-3.5 shadow-low transition-colors hover:bg-hover',
        'has-data-checked:border-accent has-data-checked:bg-accent-soft has-data-checked:ring-1 has-data-checked:ring-accent',
        'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
        disabled && 'pointer-events-none opacity-60',
      )}
    >
      {picture}
      {Icon && <Icon size={18} aria-hidden className="mt-0.5 shrink-0 text-muted" />}
      <span className="min-w-0 flex-1">
        <span className="block text-base font-medium">{title}</span>
        {text && <span className="block text-sm text-muted">{text}</span>}
      </span>
      <Radio.Root
        value={value}
        disabled={disabled}
        className="mt-0.5 grid size-[18px] shrink-0 place-items-center rounded-full border border-edge bg-canvas outline-none data-checked:border-accent data-checked:bg-accent"
      >
        <Radio.Indicator className="size-2 rounded-full bg-on-accent" />
      </Radio.Root>
    </label>
  )
}
