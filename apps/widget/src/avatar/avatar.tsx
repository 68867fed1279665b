import type { WidgetLook } from '@svar/contract'
import type { Drawing } from './drawing.ts'

export type Mood = 'listening' | 'thinking' | 'happy' | 'sorry'
type Who = WidgetLook['avatar']

const drawings: Partial<Record<Who, Drawing>> = {}

const loaders: Record<Who, () => Promise<Drawing | undefined>> = {
  maja: async () => (await import('./maja.ts')).maja,
  robin: async () => (await import('./robin.ts')).robin,
  kim: async () => (await import('./kim.ts')).kim,
  none: async () => undefined,
}

/** Fetches how a character looks; until then, and without it, a letter stands in its place. */
export async function loadDrawing(who: Who): Promise<void> {
  drawings[who] ??= await loaders[who]().catch(() => undefined)
}

const mouths: Record<Mood, string> = {
  listening: 'M28 37.6q4 3.2 8 0',
  thinking: 'M29.8 38.8q2.4-1.3 4.8-.2',
  happy: 'M27.2 37q4.8 1.1 9.6 0-.6 4.6-4.8 4.6t-4.8-4.6Z',
  sorry: 'M29 39.4q3-1.8 6 0',
}

export function Face({ drawing, mood }: { drawing: Drawing; mood: Mood }) {
  const { skin, hair, cloth, behind, before, glasses, freckles } = drawing
  return (
    <svg class={`face ${mood}`} viewBox="0 0 64 64" aria-hidden="true">
      <path class="head" fill={hair} d={behind} />
      <path fill={cloth} d="M8 66c0-12 10-18.5 24-18.5S56 54 56 66Z" />
      <path class="neck" fill={skin} d="M27 40h10v7.5a5 5 0 0 1-10 0Z" />
      <g class="head">
        <circle fill={skin} cx="19.2" cy="31.5" r="2.8" />
        <circle fill={skin} cx="44.8" cy="31.5" r="2.8" />
        <ellipse fill={skin} cx="32" cy="30" rx="13" ry="14.6" />
        <g class="cheeks">
          <circle cx="23.8" cy="35.5" r="2.7" />
          <circle cx="40.2" cy="35.5" r="2.7" />
        </g>
        <g class="eyes">
          <ellipse cx="26.5" cy="30.5" rx="1.7" ry="2.1" />
          <ellipse cx="37.5" cy="30.5" rx="1.7" ry="2.1" />
        </g>
        <g class="lines" stroke={hair}>
          <path class="brow" d="M23.6 26q2.7-1.7 5.4-.4" />
          <path class="brow other" d="M35 25.6q2.7-1.3 5.4.4" />
        </g>
        <path class="nose" d="M32 32q1.3 2.4-.6 2.9" />
        <path class="mouth" d={mouths[mood]} />
        <path fill={hair} d={before} />
        <path class="freckles" d={freckles} />
        <path class="glasses" d={glasses} />
      </g>
    </svg>
  )
}

/** A face in a circle; the first letter of the name where there is no character, as for people. */
export function Avatar(props: {
  who: WidgetLook['avatar']
  name: string
  mood?: Mood
  size: 's' | 'm' | 'l'
}) {
  const { who, name, mood = 'listening', size } = props
  const drawing = drawings[who]
  return (
    <span class={`avatar ${size} ${who}`} aria-hidden="true">
      {drawing ? <Face drawing={drawing} mood={mood} /> : [...name][0]}
    </span>
  )
}
