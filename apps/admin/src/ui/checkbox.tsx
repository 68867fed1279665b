import { Checkbox as Base } from '@base-ui/react/checkbox'
import { Check, Minus } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'

type CheckboxProps = {
  label: string
  labelHidden?: boolean
  hint?: ReactNode
  checked: boolean
  /** Some of what it stands for is chosen. */
  mixed?: boolean
  onCheckedChange: (checked: boolean) => void
  disabled?: boolean
}

const boxClass =
  'mt-0.5 grid size-[18px] shrink-0 place-items-center rounded-[5px] border border-edge bg-canvas shadow-low ' +
  'data-checked:border-accent data-checked:bg-accent data-checked:text-on-accent ' +
  'data-indeterminate:border-accent data-indeterminate:bg-accent data-indeterminate:text-on-accent'

/** A yes or no that takes effect when the form is saved. Takes effect at once: use `Switch`. */
export function Checkbox({
  label,
  labelHidden,
  hint,
  checked,
  mixed,
  onCheckedChange,
  disabled,
}: CheckboxProps) {
  const hintId = useId()
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control inside brings its own hidden input
    <label
      className={classNames(
        'flex items-start gap-2.5',
        // With no words beside it, the box alone would be too small to hit.
        labelHidden && '-m-[3px] p-[3px]',
        disabled && 'opacity-60',
      )}
    >
      <Base.Root
        checked={checked}
        indeterminate={mixed}
        onCheckedChange={onCheckedChange}
        disabled={disabled}
        aria-describedby={hint ? hintId : undefined}
        className={boxClass}
      >
        <Base.Indicator>
          {mixed ? (
            <Minus size={13} strokeWidth={3} aria-hidden />
          ) : (
            <Check size={13} strokeWidth={3} aria-hidden />
          )}
        </Base.Indicator>
      </Base.Root>
      <span className={classNames('min-w-0', labelHidden && 'sr-only')}>
        <span className="block text-base">{label}</span>
        {hint && (
          <span id={hintId} className="block text-sm text-muted">
            {hint}
          </span>
        )}
      </span>
    </label>
  )
}
