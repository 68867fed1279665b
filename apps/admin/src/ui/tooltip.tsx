import { cloneElement, type FocusEvent, type PointerEvent, type ReactElement } from 'react'
import { hideTip, showTip, type TipSide } from './tip.ts'

type TooltipProps = {
  text: string
  shortcut?: string
  side?: TipSide
  /** One element that passes pointer and focus handlers on to the page. It needs a name of its own. */
  children: ReactElement<TriggerProps>
}

type TriggerProps = {
  onPointerEnter?: (event: PointerEvent<HTMLElement>) => void
  onPointerLeave?: (event: PointerEvent<HTMLElement>) => void
  onPointerDown?: (event: PointerEvent<HTMLElement>) => void
  onFocus?: (event: FocusEvent<HTMLElement>) => void
  onBlur?: (event: FocusEvent<HTMLElement>) => void
}

/**
 * A short name for something that shows only an icon, for the eye: give the element an `aria-label` as well.
 * Never the only place for something that one must know; touch screens show none.
 */
export function Tooltip({ text, shortcut, side = 'bottom', children }: TooltipProps) {
  const given = children.props
  const show = (target: HTMLElement, delayMs: number) => showTip({ target, text, shortcut, side }, delayMs)

  return cloneElement(children, {
    onPointerEnter: (event) => {
      given.onPointerEnter?.(event)
      if (event.pointerType === 'mouse') show(event.currentTarget, 400)
    },
    onPointerLeave: (event) => {
      given.onPointerLeave?.(event)
      hideTip()
    },
    onPointerDown: (event) => {
      given.onPointerDown?.(event)
      hideTip()
    },
    onFocus: (event) => {
      given.onFocus?.(event)
      if (event.currentTarget.matches(':focus-visible')) show(event.currentTarget, 0)
    },
    onBlur: (event) => {
      given.onBlur?.(event)
      hideTip()
    },
  })
}
