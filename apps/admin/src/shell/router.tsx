import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { hasChosenLocale, showLocale } from '../texts/current-locale.ts'
import { FaultState } from '../ui/fault-state.tsx'
import { SkeletonPage } from '../ui/skeleton.tsx'
import { isSignedOut, isUnreachable } from './api-error.ts'
import { currentSlug } from './current-slug.ts'
import { FrameSkeleton } from './frame-skeleton.tsx'
import { NotFound, NotFoundPage } from './not-found-page.tsx'
import { openReadingCopy } from './offline/reading-copy.ts'
import { queryClient } from './query-client.ts'
import type { Room } from './room.ts'
import { loaderOf, rooms, roomsFor } from './rooms.tsx'
import { enterWorkspace, meQuery } from './session.ts'

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage })

/** Who is signed in; else to the sign-in page, and back here afterwards. */
async function requireMe(href: string) {
  try {
    return await queryClient.ensureQueryData(meQuery)
  } catch (error) {
    if (isSignedOut(error)) throw redirect({ to: '/sign-in', search: { to: href } })
    const known = isUnreachable(error) && (await openReadingCopy(queryClient, currentSlug()))
    if (!known) throw error
    return known
  }
}

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async ({ location }) => {
    const { workspaces } = await requireMe(location.href)
    const own = workspaces.find((workspace) => !workspace.isDemo) ?? workspaces[0]
    if (own) throw redirect({ to: '/w/$slug', params: { slug: own.slug }, replace: true })
  },
  component: lazyRouteComponent(() => import('./first-workspace-page.tsx'), 'FirstWorkspacePage'),
})

const loadFrame = () => import('./frame.tsx')

// Who opens a workspace needs its frame: fetched at once, beside the question who is signed in.
if (currentSlug()) loadFrame()

const workspace = createRoute({
  getParentRoute: () => root,
  path: '/w/$slug',
  beforeLoad: async ({ location, params, preload }) => {
    const { workspaces, user } = await requireMe(location.href)
    const here = workspaces.find((candidate) => candidate.slug === params.slug)
    if (!here) throw redirect({ to: '/', replace: true })
    if (!preload) enterWorkspace(here.id)
    // Before anything is drawn: a page should not come in the browser's language and turn into the person's.
    if (!hasChosenLocale()) await showLocale(user.locale).catch(() => undefined)
    return { here }
  },
  component: lazyRouteComponent(loadFrame, 'Frame'),
  pendingComponent: FrameSkeleton,
  notFoundComponent: NotFound,
})

const firstRoom = createRoute({
  getParentRoute: () => workspace,
  path: '/',
  beforeLoad: ({ context }) => {
    const [room] = roomsFor(context.here)
    if (room) throw redirect({ to: `/w/${context.here.slug}/${room.name}` as string, replace: true })
  },
})

/** A room has its own part of the address and everything below it: `useRoomPath` tells the rest. */
function roomRoute(room: Room) {
  const load = loaderOf(room.name)
  if (!load) throw new Error(`No folder for the room ${room.name}`)
  const component = lazyRouteComponent(load, 'Room')
  return createRoute({ getParentRoute: () => workspace, path: `/${room.name}/$`, component })
}

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ to, ended }: { to?: unknown; ended?: unknown }): { to?: string; ended?: true } => ({
    ...(typeof to === 'string' && { to }),
    ...(ended === true && { ended }),
  }),
  component: lazyRouteComponent(() => import('./sign-in/sign-in-page.tsx'), 'SignInPage'),
})

const link = createRoute({
  getParentRoute: () => root,
  path: '/link',
  component: lazyRouteComponent(() => import('./sign-in/link-page.tsx'), 'LinkPage'),
})

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: lazyRouteComponent(() => import('./sign-in/welcome-page.tsx'), 'WelcomePage'),
})

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./sign-in/invitation-page.tsx'), 'InvitationPage'),
})

/** The kit on one page, for us: a build for people does not carry it. */
const forDevelopers = import.meta.env.DEV
  ? [
      createRoute({
        getParentRoute: () => root,
        path: '/gallery',
        component: lazyRouteComponent(() => import('../ui/gallery/gallery-page.tsx'), 'GalleryPage'),
      }),
    ]
  : []

const pages = [
  home,
  signIn,
  link,
  welcome,
  invitation,
  workspace.addChildren([firstRoom, ...rooms.map(roomRoute)]),
]

export const router = createRouter({
  routeTree: root.addChildren([...pages, ...forDevelopers]),
  basepath: '/admin',
  defaultPreload: 'intent',
  defaultPendingComponent: SkeletonPage,
  defaultErrorComponent: ({ error, reset }) => (
    <FaultState
      error={error}
      onRetry={() => {
        reset()
        router.invalidate()
      }}
    />
  ),
  // Ids and tokens stay text: "0123" must not become a number.
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== '')
    const written = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
    return written && `?${written}`
  },
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
