import { classNames } from './class-names.ts'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'small' | 'medium' | 'large'

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-accent text-on-accent shadow-low hover:bg-accent-hover',
  secondary: 'border border-line-strong bg-canvas text-ink shadow-low hover:bg-hover',
  quiet: 'text-muted hover:bg-hover hover:text-ink data-popup-open:bg-hover data-popup-open:text-ink',
  danger: 'bg-danger text-on-danger shadow-low hover:bg-danger-hover',
}

const sizes: Record<ButtonSize, string> = {
  small: 'h-7 gap-1.5 rounded-md px-2.5 text-sm pointer-coarse:h-9',
  medium: 'h-8.5 gap-2 rounded-lg px-3.5 text-sm pointer-coarse:h-11',
  large: 'h-10.5 gap-2 rounded-lg px-4.5 text-base pointer-coarse:h-12',
}

const base =
  'relative inline-flex shrink-0 items-center justify-center font-medium whitespace-nowrap select-none ' +
  'transition-colors duration-100 disabled:opacity-55 disabled:pointer-events-none'

/** The look of a button, for links that lead somewhere but should look like one. */
export function buttonClass(variant: ButtonVariant = 'secondary', size: ButtonSize = 'medium') {
  return classNames(base, variants[variant], sizes[size])
}
