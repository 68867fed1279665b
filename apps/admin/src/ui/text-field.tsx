import { Field as Base } from '@base-ui/react/field'
import { type ComponentProps, type ReactNode, useState } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import { Field, type FieldProps, splitFieldProps } from './field.tsx'
import type { Icon } from './icon.ts'
import { uiTexts } from './texts/index.ts'

type TextFieldProps = FieldProps &
  Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'size' | 'prefix' | 'className'> & {
    value: string
    onValueChange: (value: string) => void
    icon?: Icon
    /** Words inside the control, before or after what is typed, such as `https://` or `kr`. */
    prefix?: string
    suffix?: ReactNode
  }

/** One line of text. `type="password"` brings a button that shows it. */
export function TextField(props: TextFieldProps) {
  const { field, control } = splitFieldProps(props)
  const { value, onValueChange, icon: Icon, prefix, suffix, type = 'text', ...input } = control
  const [shown, setShown] = useState(false)
  const isPassword = type === 'password'

  return (
    <Field {...field}>
      <div
        className="control flex items-center gap-2 py-0 pr-1.5"
        data-disabled={field.disabled || undefined}
      >
        {Icon && <Icon size={16} aria-hidden className="pointer-events-none shrink-0 text-faint" />}
        {prefix && <span className="-mr-1.5 shrink-0 text-faint">{prefix}</span>}
        <Base.Control
          {...input}
          type={isPassword && shown ? 'text' : type}
          value={value}
          onValueChange={onValueChange}
          className="min-w-0 flex-1 self-stretch bg-transparent outline-none placeholder:text-faint placeholder:opacity-100"
        />
        {suffix && <span className="shrink-0 pr-1.5 text-sm text-faint">{suffix}</span>}
        {isPassword && <ShowPassword shown={shown} onChange={setShown} />}
      </div>
    </Field>
  )
}

function ShowPassword({ shown, onChange }: { shown: boolean; onChange: (shown: boolean) => void }) {
  const texts = useTexts(uiTexts)
  return (
    <button
      type="button"
      aria-pressed={shown}
      aria-label={texts.showPassword}
      onClick={() => onChange(!shown)}
      className="shrink-0 rounded-md px-2 py-1 text-sm text-muted hover:bg-hover hover:text-ink"
    >
      {shown ? texts.hide : texts.show}
    </button>
  )
}
