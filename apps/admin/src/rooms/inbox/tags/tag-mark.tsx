import type { Tag } from '@svar/contract'
import { classNames } from '../../../ui/class-names.ts'
import { useTags } from './use-tags.ts'

type Colour = Tag['colour']

const grounds: Record<Colour, string> = {
  grey: 'bg-hover text-ink',
  red: 'bg-danger-soft text-danger-ink',
  orange: 'bg-tint-peach text-tint-peach-ink',
  yellow: 'bg-tint-sand text-tint-sand-ink',
  green: 'bg-tint-mint text-tint-mint-ink',
  teal: 'bg-tint-aqua text-tint-aqua-ink',
  blue: 'bg-tint-sky text-tint-sky-ink',
  purple: 'bg-tint-lilac text-tint-lilac-ink',
  pink: 'bg-tint-rose text-tint-rose-ink',
}

/** The ground and the ink of a tag, by its name; grey where it has no colour. */
export function useTagClass(): (name: string) => string {
  const tags = useTags()
  return (name) => grounds[tags.find((tag) => tag.name === name)?.colour ?? 'grey']
}

/** A tag's colour by itself. */
export function TagDot({ colour }: { colour: Colour }) {
  return (
    <span
      aria-hidden
      className={classNames('grid size-4 shrink-0 place-items-center rounded-full', grounds[colour])}
    >
      <span className="size-1.5 rounded-full bg-current" />
    </span>
  )
}
