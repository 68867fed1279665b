import './ui/styles/index.css'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { currentSlug } from './shell/current-slug.ts'
import { reloadIfFileIsMissing } from './shell/offline/missing-files.ts'
import { keepWhatIsFetched, wipeReadingCopy } from './shell/offline/reading-copy.ts'
import { hearInstallOffers } from './shell/offline/use-install-item.ts'
import { startWorker } from './shell/offline/worker.ts'
import { onSignedOut, queryClient } from './shell/query-client.ts'
import { reportFault, reportUncaught } from './shell/report-fault.ts'
import { router } from './shell/router.tsx'
import { meQuery } from './shell/session.ts'
import { shellTexts } from './shell/texts/index.ts'
import { currentLocale } from './texts/current-locale.ts'
import { uiTexts } from './ui/texts/index.ts'
import { TipLayer } from './ui/tip-layer.tsx'
import { ToasterDoor } from './ui/toaster-door.tsx'
import { watchTyping } from './ui/typed-work.ts'

hearInstallOffers()
watchTyping()

const locale = currentLocale()
document.documentElement.lang = locale

// The words are small and everything needs them: waiting here avoids a flash of nothing later.
await Promise.all([shellTexts.load(locale), uiTexts.load(locale)])

onSignedOut(() => {
  void wipeReadingCopy()
  const { pathname, href } = router.state.location
  // Who comes by a link and was not signed in has no session that could have ended.
  const ended = queryClient.getQueryData(meQuery.queryKey) ? { ended: true as const } : {}
  if (pathname.startsWith('/w/')) router.navigate({ to: '/sign-in', search: { to: href, ...ended } })
})

const place = document.getElementById('svar')
if (!place) throw new Error('index.html has lost its #svar')

reportUncaught()
keepWhatIsFetched(queryClient, currentSlug)
startWorker((href) => router.history.push(href))

// What a boundary catches is shown where it happened, and told to the workspace.
function onCaughtError(error: unknown) {
  console.error(error)
  reloadIfFileIsMissing(error)
  reportFault(error)
}

createRoot(place, { onCaughtError }).render(
  <CSPProvider disableStyleElements>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <TipLayer />
      <ToasterDoor />
    </QueryClientProvider>
  </CSPProvider>,
)
