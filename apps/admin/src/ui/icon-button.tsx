import type { ComponentProps } from 'react'
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts'
import { classNames } from './class-names.ts'
import type { Icon } from './icon.ts'
import { Tooltip } from './tooltip.tsx'

type IconButtonProps = Omit<ComponentProps<'button'>, 'children' | 'aria-label' | 'size'> & {
  icon: Icon
  /** What it does, in words: the tooltip, and what a screen reader says. */
  label: string
  shortcut?: string
  variant?: ButtonVariant
  size?: ButtonSize
}

const squares: Record<ButtonSize, string> = {
  small: 'w-7 px-0 pointer-coarse:w-9',
  medium: 'w-8.5 px-0 pointer-coarse:w-11',
  large: 'w-10.5 px-0 pointer-coarse:w-12',
}

/** A button with only an icon. Its label is never optional. */
export function IconButton(props: IconButtonProps) {
  const { icon: Icon, label, shortcut, variant = 'quiet', size = 'medium', className, ...rest } = props
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        className={classNames(buttonClass(variant, size).replace(/px-\S+/, ''), squares[size], className)}
      >
        <Icon size={size === 'small' ? 15 : 17} aria-hidden />
      </button>
    </Tooltip>
  )
}
