import type { ComponentProps, ReactNode } from 'react'
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts'
import { classNames } from './class-names.ts'
import type { Icon } from './icon.ts'
import { Kbd } from './kbd.tsx'
import { Spinner } from './spinner.tsx'

export type ButtonProps = Omit<ComponentProps<'button'>, 'size'> & {
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: Icon
  /** Shows a spinner and refuses clicks while something is on its way; the width stays. */
  busy?: boolean
  /** Keys shown inside the button, such as `⌘↵`. */
  shortcut?: string
  children?: ReactNode
}

/** A button. One `primary` per view; `quiet` for what is seldom needed. */
export function Button({
  variant,
  size,
  icon: Icon,
  busy,
  shortcut,
  children,
  className,
  ...rest
}: ButtonProps) {
  const hidden = busy && 'opacity-0'
  return (
    <button
      type="button"
      aria-busy={busy || undefined}
      {...rest}
      disabled={rest.disabled || busy}
      className={classNames(buttonClass(variant, size), className)}
    >
      {busy && (
        <span className="absolute inset-0 grid place-items-center">
          <Spinner size={16} />
        </span>
      )}
      {Icon && <Icon size={16} aria-hidden className={classNames('shrink-0', hidden)} />}
      {children !== undefined && <span className={classNames('truncate', hidden)}>{children}</span>}
      {shortcut && <Kbd keys={shortcut} tone={variant === 'primary' ? 'onAccent' : 'plain'} />}
    </button>
  )
}
