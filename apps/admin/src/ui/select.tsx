import { Select as Base } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import { useTexts } from '../texts/use-texts.ts'
import { classNames } from './class-names.ts'
import { Field, type FieldProps } from './field.tsx'
import type { Icon } from './icon.ts'
import { uiTexts } from './texts/index.ts'

export type Option<Value extends string> = {
  value: Value
  label: string
  /** A second, fainter line. */
  hint?: string
  icon?: Icon
  disabled?: boolean
}

type SelectProps<Value extends string> = FieldProps & {
  value: Value | null
  onValueChange: (value: Value) => void
  options: Option<Value>[]
  placeholder?: string
}

/** One of a few known values. More than about twelve: use `Combobox`. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { value, onValueChange, options, placeholder, ...field } = props
  const texts = useTexts(uiTexts)
  return (
    <Field {...field}>
      <Base.Root
        items={options}
        value={value}
        onValueChange={(chosen) => chosen !== null && onValueChange(chosen)}
        disabled={field.disabled}
      >
        <Base.Trigger className="control flex items-center justify-between gap-2 text-left">
          <Base.Value
            placeholder={placeholder ?? texts.choose}
            className="line-clamp-2 min-w-0 wrap-break-word data-placeholder:text-faint"
          />
          <Base.Icon>
            <ChevronDown size={16} aria-hidden className="text-faint" />
          </Base.Icon>
        </Base.Trigger>
        <Base.Portal>
          <Base.Positioner sideOffset={6} alignItemWithTrigger={false} className="z-50">
            <Base.Popup className="popup max-h-(--available-height) min-w-(--anchor-width) overflow-y-auto p-1">
              {options.map((option) => (
                <SelectRow key={option.value} option={option} />
              ))}
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </Field>
  )
}

function SelectRow<Value extends string>({ option }: { option: Option<Value> }) {
  const Icon = option.icon
  return (
    <Base.Item value={option.value} disabled={option.disabled} className={classNames('popup-row pr-2')}>
      {Icon && <Icon size={16} aria-hidden className="text-faint" />}
      <span className="min-w-0 flex-1">
        <Base.ItemText>{option.label}</Base.ItemText>
        {option.hint && <span className="block text-xs text-muted">{option.hint}</span>}
      </span>
      <span className="w-4">
        <Base.ItemIndicator>
          <Check size={15} aria-hidden className="text-accent-ink" />
        </Base.ItemIndicator>
      </span>
    </Base.Item>
  )
}
