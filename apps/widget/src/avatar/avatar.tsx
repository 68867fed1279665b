import type { WidgetLook } from '@svar/contract'
import type { ComponentChildren } from 'preact'

export type Mood = 'listening' | 'thinking' | 'happy' | 'sorry'
type Character = Exclude<WidgetLook['avatar'], 'none'>

interface Drawing {
  skin: string
  hair: string
  cloth: string
  behind: ComponentChildren
  before: ComponentChildren
}

const drawings: Record<Character, Drawing> = {
  maja: {
    skin: '#f7cdb0',
    hair: '#6b3a2a',
    cloth: '#e59b36',
    behind: <path d="M15.5 35C13 19 20 9.5 32 9.5S51 19 48.5 35c-.7 5.5-2 9-4 12h-25c-2-3-3.3-6.5-4-12Z" />,
    before: (
      <path d="M18.3 31.5C16.3 19.5 22 12.5 32 12.5s15.7 7 13.7 19c-1-5-2.7-8.5-5.4-11.2-4.3 4-10.8 5.5-17.8 4.7-2 1.7-3.4 3.7-4.2 6.5Z" />
    ),
  },
  robin: {
    skin: '#c98d66',
    hair: '#33282b',
    cloth: '#2f8079',
    behind: <path d="M17.5 30C15.5 18 22 10 32 10s16.5 8 14.5 20Z" />,
    before: (
      <>
        <path d="M18.6 29.5c-3.3-2.5-3.1-7.7.4-9.3-.6-4.3 3.4-7.5 7-6.3 2.5-3.8 9-3.9 11.8-.3 4-1.5 7.8 1.8 7.2 6 3.7 1.6 3.8 7.3.4 9.9-.5-3-1.6-5.3-3.3-6.9-6.6 1.5-14 1.4-20.2-.1-1.7 1.7-2.7 4-3.3 7Z" />
        <g class="glasses">
          <circle cx="26.5" cy="30.5" r="4.7" />
          <circle cx="37.5" cy="30.5" r="4.7" />
          <path d="M31.2 30q.8-.7 1.6 0" />
        </g>
      </>
    ),
  },
  kim: {
    skin: '#f3c9a1',
    hair: '#26242d',
    cloth: '#6f64c9',
    behind: (
      <>
        <circle cx="32" cy="9.5" r="6.8" />
        <path d="M16.8 33C15 20 21 11.5 32 11.5S49 20 47.2 33Z" />
      </>
    ),
    before: (
      <>
        <path d="M18.3 31.5C16.5 19.5 22 12.8 32 12.8s15.5 6.7 13.7 18.7c-.7-4.5-2.5-8-5.7-10.3-2.6-1.9-5.5-2.7-8-2.7s-5.4.8-8 2.7c-3.2 2.3-5 5.8-5.7 10.3Z" />
        <g class="freckles">
          <circle cx="23.3" cy="34.6" r=".6" />
          <circle cx="25.2" cy="35.7" r=".6" />
          <circle cx="40.7" cy="34.6" r=".6" />
          <circle cx="38.8" cy="35.7" r=".6" />
        </g>
      </>
    ),
  },
}

const mouths: Record<Mood, string> = {
  listening: 'M28 37.6q4 3.2 8 0',
  thinking: 'M29.8 38.8q2.4-1.3 4.8-.2',
  happy: 'M26.8 36.8q5.2 1.3 10.4 0-.7 5.4-5.2 5.4t-5.2-5.4Z',
  sorry: 'M28.6 39.8q3.4-2.4 6.8 0',
}

function Face({ skin, hair, cloth, behind, before, mood }: Drawing & { mood: Mood }) {
  return (
    <svg class={`face ${mood}`} viewBox="0 0 64 64" aria-hidden="true">
      <g class="head" fill={hair}>
        {behind}
      </g>
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
        <g fill={hair}>{before}</g>
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
  return (
    <span class={`avatar ${size} ${who}`} aria-hidden="true">
      {who === 'none' ? [...name][0] : <Face {...drawings[who]} mood={mood} />}
    </span>
  )
}
