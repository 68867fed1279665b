import { Field as Base } from '@base-ui/react/field'
import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { Field, type FieldProps, splitFieldProps } from './field.tsx'

type TextAreaProps = FieldProps &
  Omit<ComponentProps<'textarea'>, 'onChange' | 'value' | 'className'> & {
    value: string
    onValueChange: (value: string) => void
    /** Lines to begin with; it grows with what is written, to twelve lines. */
    rows?: number
  }

/** Several lines of text; grows as one writes. */
export function TextArea(props: TextAreaProps) {
  const { field, control } = splitFieldProps(props)
  const { value, onValueChange, rows = 3, ...textarea } = control
  return (
    <Field {...field}>
      <Base.Control
        render={<textarea {...textarea} rows={rows} />}
        value={value}
        onValueChange={onValueChange}
        className={classNames('control field-sizing-content max-h-72 resize-none py-2')}
        style={{ minHeight: `calc(${rows} * 1.375rem + 1.125rem)` }}
      />
    </Field>
  )
}
