import { Link } from '@tanstack/react-router'
import { Ellipsis } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import { usePath } from './room-path.ts'
import { roomsFor, roomsInTabBar } from './rooms.tsx'
import { useWorkspace } from './session.ts'
import { shellTexts } from './texts/index.ts'

const MoreDrawer = lazy(async () => ({ default: (await import('./more-drawer.tsx')).MoreDrawer }))

const itemClass =
  'flex min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-[0.6875rem] font-medium text-muted ' +
  'aria-[current=page]:text-accent-ink focus-visible:-outline-offset-2'

/** The menu on phones: the daily rooms at the thumb, the rest behind "more". */
export function TabBar() {
  const texts = useTexts(shellTexts)
  const path = usePath()
  const open = roomsFor(useWorkspace())
  const [isMoreOpen, setIsMoreOpen] = useState(false)
  const [wasMoreOpened, setWasMoreOpened] = useState(false)

  return (
    <nav
      aria-label={texts.mainMenu}
      className="flex h-[calc(3.5rem+env(safe-area-inset-bottom))] shrink-0 border-t border-line bg-sunken pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {roomsInTabBar(open).map(({ name, icon: Icon }) => (
        <Link key={name} to={path(name)} className={itemClass}>
          <Icon size={20} aria-hidden />
          <span className="max-w-full truncate px-1">{texts.rooms[name]}</span>
        </Link>
      ))}
      <button
        type="button"
        className={itemClass}
        aria-haspopup="dialog"
        aria-expanded={isMoreOpen}
        onClick={() => {
          setWasMoreOpened(true)
          setIsMoreOpen(true)
        }}
      >
        <Ellipsis size={20} aria-hidden />
        {texts.more}
      </button>
      {wasMoreOpened && (
        <Suspense>
          <MoreDrawer open={isMoreOpen} onOpenChange={setIsMoreOpen} />
        </Suspense>
      )}
    </nav>
  )
}
