import { Field as Base } from '@base-ui/react/field'
import { useState } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import { Field, type FieldProps, splitFieldProps } from './field.tsx'
import { uiTexts } from './texts/index.ts'

type ColorFieldProps = FieldProps & {
  /** `#rrggbb` */
  value: string
  onValueChange: (value: string) => void
}

const complete = /^#[0-9a-f]{6}$/

/** A colour: picked, or written as `#rrggbb`. Reports only complete colours, in lower case. */
export function ColorField(props: ColorFieldProps) {
  const { field, control } = splitFieldProps(props)
  const { value, onValueChange } = control
  const texts = useTexts(uiTexts)
  const [typed, setTyped] = useState<string | null>(null)

  function type(text: string) {
    const color = asColor(text)
    setTyped(text)
    if (complete.test(color)) onValueChange(color)
  }

  return (
    <Field {...field}>
      <div className="relative flex items-center">
        <input
          type="color"
          aria-label={texts.pickColor(field.label)}
          value={complete.test(value) ? value : '#000000'}
          disabled={field.disabled}
          onChange={(event) => {
            setTyped(null)
            onValueChange(event.currentTarget.value)
          }}
          className="absolute left-1.5 size-6 overflow-hidden rounded-md border-0 bg-transparent p-0 [&::-moz-color-swatch]:rounded-md [&::-moz-color-swatch]:border-line [&::-webkit-color-swatch]:rounded-md [&::-webkit-color-swatch]:border-line [&::-webkit-color-swatch-wrapper]:p-0"
        />
        <Base.Control
          value={typed ?? value}
          onValueChange={type}
          onBlur={() => setTyped(null)}
          spellCheck={false}
          autoComplete="off"
          className="control pl-9.5 font-mono text-sm"
        />
      </div>
    </Field>
  )
}

/** Accepts `3452BD`, `#3452bd` and the short form `#35b`. */
function asColor(text: string) {
  const digits = text.trim().toLowerCase().replace(/^#/, '')
  const long = digits.length === 3 ? Array.from(digits, (digit) => digit + digit).join('') : digits
  return `#${long}`
}
