import { Outlet } from '@tanstack/react-router'
import { Lock } from 'lucide-react'
import { Suspense, useEffect, useRef } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { SkeletonPage } from '../ui/skeleton.tsx'
import { ConnectionBanner } from './connection-banner.tsx'
import { LiveProvider } from './live-provider.tsx'
import { NewVersion } from './offline/new-version.tsx'
import { useRoomName, useRoomPath } from './room-path.ts'
import { bannersFor, rooms } from './rooms.tsx'
import { reaches, useWorkspace } from './session.ts'
import { ShellCommands } from './shell-commands.tsx'
import { Sidebar } from './sidebar.tsx'
import { TabBar } from './tab-bar.tsx'
import { shellTexts } from './texts/index.ts'
import { usePageTitle } from './use-page-title.ts'
import { usePersonsLocale } from './use-persons-locale.ts'

/** What stands around every room of a workspace: the menu, the banner, the commands, the live connection. */
export function Frame() {
  const texts = useTexts(shellTexts)
  const workspace = useWorkspace()
  const name = useRoomName()
  const isInside = useRoomPath().length > 0
  const room = rooms.find((candidate) => candidate.name === name)
  usePageTitle(room && texts.rooms[room.name], workspace.name)
  usePersonsLocale()
  useFocusFollows(name)

  return (
    <LiveProvider key={workspace.id}>
      <ShellCommands>
        <a
          href="#content"
          className="sr-only z-50 rounded-lg bg-accent px-4 py-2 font-medium text-on-accent focus:not-sr-only focus:absolute focus:top-3 focus:left-3"
        >
          {texts.skipToContent}
        </a>
        <div className="flex h-full flex-col">
          <ConnectionBanner />
          <NewVersion />
          {bannersFor(workspace).map((Banner) => (
            <Banner key={Banner.name} />
          ))}
          <div className="flex min-h-0 flex-1 max-md:flex-col-reverse">
            <Sidebar />
            {!(room?.immersive && isInside) && <TabBar />}
            <main id="content" tabIndex={-1} className="min-h-0 min-w-0 flex-1 outline-none">
              <ErrorBoundary key={name}>
                <Suspense fallback={<SkeletonPage />}>
                  {room && !reaches(workspace.role, room.role) ? <NoAccess /> : <Outlet />}
                </Suspense>
              </ErrorBoundary>
            </main>
          </div>
        </div>
      </ShellCommands>
    </LiveProvider>
  )
}

function NoAccess() {
  const texts = useTexts(shellTexts)
  return <EmptyState level={1} icon={Lock} title={texts.noAccessTitle} text={texts.noAccessText} />
}

/** Moves the focus into a room that one enters, so that the keyboard and screen readers follow. */
function useFocusFollows(room: string) {
  const before = useRef(room)
  useEffect(() => {
    if (before.current === room) return
    before.current = room
    document.getElementById('content')?.focus({ preventScroll: true })
  }, [room])
}
