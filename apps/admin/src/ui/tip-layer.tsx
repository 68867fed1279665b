import { useEffect, useLayoutEffect, useRef } from 'react'
import { Kbd } from './kbd.tsx'
import { hideTip, type Tip, type TipSide, useTip } from './tip.ts'

const gap = 6
const margin = 8
const opposite: Record<TipSide, TipSide> = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' }

/** Where tooltips appear: one at a time, above everything. Stands once, beside the app. */
export function TipLayer() {
  const tip = useTip()
  const element = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    if (tip && element.current) place(element.current, tip)
  }, [tip])

  useEffect(() => {
    if (!tip) return
    const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && hideTip()
    // The page has moved away below it, or what it names is gone.
    addEventListener('keydown', onKeyDown)
    addEventListener('scroll', hideTip, true)
    const watch = setInterval(() => tip.target.isConnected || hideTip(), 500)
    return () => {
      removeEventListener('keydown', onKeyDown)
      removeEventListener('scroll', hideTip, true)
      clearInterval(watch)
    }
  }, [tip])

  if (!tip) return null
  return (
    <div
      ref={element}
      aria-hidden
      className="pointer-events-none fixed top-0 left-0 z-50 flex animate-appear items-center gap-2 rounded-lg border border-line bg-raised px-2 py-1 text-xs font-medium text-ink shadow-popup"
    >
      {tip.text}
      {tip.shortcut && <Kbd keys={tip.shortcut} />}
    </div>
  )
}

function place(element: HTMLElement, { target, side }: Tip) {
  const box = target.getBoundingClientRect()
  const { width, height } = element.getBoundingClientRect()
  const at = (wanted: TipSide) => corner(wanted, box, width, height)
  const fits = ({ x, y }: { x: number; y: number }) =>
    x >= margin && y >= margin && x + width <= innerWidth - margin && y + height <= innerHeight - margin
  const { x, y } = [at(side), at(opposite[side])].find(fits) ?? at(side)
  const left = Math.min(Math.max(x, margin), innerWidth - width - margin)
  const top = Math.min(Math.max(y, margin), innerHeight - height - margin)
  element.style.translate = `${Math.round(left)}px ${Math.round(top)}px`
}

function corner(side: TipSide, box: DOMRect, width: number, height: number) {
  const middleX = box.left + (box.width - width) / 2
  const middleY = box.top + (box.height - height) / 2
  if (side === 'top') return { x: middleX, y: box.top - height - gap }
  if (side === 'bottom') return { x: middleX, y: box.bottom + gap }
  if (side === 'left') return { x: box.left - width - gap, y: middleY }
  return { x: box.right + gap, y: middleY }
}
