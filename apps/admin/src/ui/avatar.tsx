import { Sparkles } from 'lucide-react'
import { createContext, use } from 'react'
import { classNames } from './class-names.ts'
import { initialsOf, tintOf } from './initials.ts'

const TintContext = createContext(tintOf)

/** Around people who stand beside each other, with `differentTints` of them. */
export const Tints = TintContext.Provider

type AvatarProps = {
  name: string
  /** An address on our own origin; anything else would tell strangers who looks at what. */
  image?: string | null
  size?: 'small' | 'medium' | 'large'
  /** Square for companies and workspaces, round for people. */
  square?: boolean
}

const sizes = { small: 'size-6 text-[0.625rem]', medium: 'size-8 text-xs', large: 'size-10 text-base' }
const markSizes = { small: 13, medium: 16, large: 20 }

/** Initials on a colour that belongs to the name. Decorative: the name stands beside it. */
export function Avatar({ name, image, size = 'medium', square }: AvatarProps) {
  const tintFor = use(TintContext)
  const shape = classNames(sizes[size], square ? 'rounded-[28%]' : 'rounded-full')
  if (image) return <img src={image} alt="" className={classNames(shape, 'shrink-0 object-cover')} />
  return (
    <span
      aria-hidden
      className={classNames(
        shape,
        tintFor(name),
        'inline-grid shrink-0 place-items-center font-semibold select-none',
      )}
    >
      {initialsOf(name)}
    </span>
  )
}

/** The assistant is no person, and is seen to be none: its mark instead of a letter. Decorative, too. */
export function AssistantAvatar({ size = 'medium' }: Pick<AvatarProps, 'size'>) {
  return (
    <span
      aria-hidden
      className={classNames(
        sizes[size ?? 'medium'],
        'inline-grid shrink-0 place-items-center rounded-full bg-accent text-on-accent',
      )}
    >
      <Sparkles size={markSizes[size ?? 'medium']} />
    </span>
  )
}
