import type { ComponentType, SVGProps } from 'react'

/** Any icon of lucide-react, or one of our own drawn the same way (24 × 24, stroke in the current colour). */
export type Icon = ComponentType<SVGProps<SVGSVGElement> & { size?: number | string }>
