import { Switch as Base } from '@base-ui/react/switch'
import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'

type SwitchProps = {
  label: string
  labelHidden?: boolean
  hint?: ReactNode
  checked: boolean
  onCheckedChange: (checked: boolean) => void
  disabled?: boolean
}

/** Something that is on or off: the words left, the switch right. */
export function Switch({ label, labelHidden, hint, checked, onCheckedChange, disabled }: SwitchProps) {
  const hintId = useId()
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control inside brings its own hidden input
    <label className={classNames('flex items-start justify-between gap-6', disabled && 'opacity-60')}>
      <span className={classNames('min-w-0', labelHidden && 'sr-only')}>
        <span className="block text-base">{label}</span>
        {hint && (
          <span id={hintId} className="block text-sm text-muted">
            {hint}
          </span>
        )}
      </span>
      <Base.Root
        checked={checked}
        onCheckedChange={onCheckedChange}
        disabled={disabled}
        aria-describedby={hint ? hintId : undefined}
        className="mt-0.5 h-5 w-9 shrink-0 rounded-full bg-faint p-0.5 transition-colors data-checked:bg-accent"
      >
        <Base.Thumb className="block size-4 rounded-full bg-canvas shadow-low transition-transform duration-150 data-checked:translate-x-4" />
      </Base.Root>
    </label>
  )
}
