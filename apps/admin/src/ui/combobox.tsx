import { Combobox as Base } from '@base-ui/react/combobox'
import { Check, ChevronDown } from 'lucide-react'
import { useTexts } from '../texts/use-texts.ts'
import { Field, type FieldProps } from './field.tsx'
import type { Option } from './select.tsx'
import { uiTexts } from './texts/index.ts'

type ComboboxProps<Value extends string> = FieldProps & {
  value: Value | null
  onValueChange: (value: Value | null) => void
  options: Option<Value>[]
  placeholder?: string
}

/** One of many known values, found by typing. */
export function Combobox<Value extends string>(props: ComboboxProps<Value>) {
  const { value, onValueChange, options, placeholder, ...field } = props
  const texts = useTexts(uiTexts)
  const chosen = options.find((option) => option.value === value) ?? null
  return (
    <Field {...field}>
      <Base.Root
        items={options}
        value={chosen}
        onValueChange={(option) => onValueChange(option?.value ?? null)}
        disabled={field.disabled}
        autoHighlight
      >
        <Base.InputGroup className="relative flex items-center">
          <Base.Input placeholder={placeholder ?? texts.typeToSearch} className="control pr-9" />
          <Base.Trigger
            aria-label={texts.showOptions}
            className="absolute right-1.5 grid size-7 place-items-center rounded-md hover:bg-hover"
          >
            <ChevronDown size={16} aria-hidden className="text-faint" />
          </Base.Trigger>
        </Base.InputGroup>
        <Base.Portal>
          <Base.Positioner sideOffset={6} className="z-50">
            <Base.Popup className="popup w-(--anchor-width) overflow-hidden">
              <Base.Empty>
                <p className="px-3 py-3 text-sm text-muted">{texts.noMatches}</p>
              </Base.Empty>
              <Base.List className="max-h-[min(20rem,var(--available-height))] overflow-y-auto p-1 data-empty:p-0">
                {(option: Option<Value>) => <ComboboxRow key={option.value} option={option} />}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </Field>
  )
}

function ComboboxRow<Value extends string>({ option }: { option: Option<Value> }) {
  const Icon = option.icon
  return (
    <Base.Item value={option} disabled={option.disabled} className="popup-row">
      {Icon && <Icon size={16} aria-hidden className="text-faint" />}
      <span className="min-w-0 flex-1">
        {option.label}
        {option.hint && <span className="block text-xs text-muted">{option.hint}</span>}
      </span>
      <Base.ItemIndicator>
        <Check size={15} aria-hidden className="text-accent-ink" />
      </Base.ItemIndicator>
    </Base.Item>
  )
}
