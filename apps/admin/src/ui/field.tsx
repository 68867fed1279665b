import { Field as Base } from '@base-ui/react/field'
import type { ReactNode } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import { classNames } from './class-names.ts'
import { uiTexts } from './texts/index.ts'

/** What every form control takes for its surroundings. */
export type FieldProps = {
  label: string
  /** Keeps the label for screen readers only, where the surroundings already say it. */
  labelHidden?: boolean
  /** How to fill it in, in one sentence. Shown below, read after the label. */
  hint?: ReactNode
  /** What is wrong and what to do. Shown instead of the hint. */
  error?: string | null
  optional?: boolean
  disabled?: boolean
  /** A link or a small button at the label's right. */
  aside?: ReactNode
  className?: string
}

/** Label, control, hint and error, tied together for screen readers. The control inside must be a Base UI one. */
export function Field(props: FieldProps & { children: ReactNode }) {
  const { label, labelHidden, hint, error, optional, disabled, aside, className, children } = props
  const texts = useTexts(uiTexts)
  return (
    <Base.Root
      invalid={Boolean(error)}
      disabled={disabled}
      className={classNames('flex min-w-0 flex-col gap-1.5', className)}
    >
      <div
        className={classNames(
          'flex items-baseline justify-between gap-3',
          labelHidden && !aside && 'sr-only',
        )}
      >
        <Base.Label className={classNames('text-sm font-medium text-ink', labelHidden && 'sr-only')}>
          {label}
          {optional && <span className="ml-1.5 font-normal text-faint">{texts.optional}</span>}
        </Base.Label>
        {aside}
      </div>
      {children}
      {error ? (
        <Base.Error match className="text-sm text-danger-ink">
          {error}
        </Base.Error>
      ) : (
        hint && <Base.Description className="text-sm text-muted">{hint}</Base.Description>
      )}
    </Base.Root>
  )
}

/** Splits what belongs to the field from what belongs to its control. */
export function splitFieldProps<Rest extends FieldProps>(props: Rest) {
  const { label, labelHidden, hint, error, optional, disabled, aside, className, ...control } = props
  return { field: { label, labelHidden, hint, error, optional, disabled, aside, className }, control }
}
