import { classNames } from './class-names.ts'
import { initialsOf, tintOf } from './initials.ts'

type AvatarProps = {
  name: string
  /** An address on our own origin; anything else would tell strangers who looks at what. */
  image?: string | null
  size?: 'small' | 'medium' | 'large'
  /** Square for companies and workspaces, round for people. */
  square?: boolean
}

const sizes = { small: 'size-6 text-[0.625rem]', medium: 'size-8 text-xs', large: 'size-10 text-base' }

/** Initials on a colour that belongs to the name. Decorative: the name stands beside it. */
export function Avatar({ name, image, size = 'medium', square }: AvatarProps) {
  const shape = classNames(sizes[size], square ? 'rounded-[28%]' : 'rounded-full')
  if (image) return <img src={image} alt="" className={classNames(shape, 'shrink-0 object-cover')} />
  return (
    <span
      aria-hidden
      className={classNames(
        shape,
        tintOf(name),
        'inline-grid shrink-0 place-items-center font-semibold select-none',
      )}
    >
      {initialsOf(name)}
    </span>
  )
}
