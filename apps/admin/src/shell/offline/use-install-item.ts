import { Download } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useTexts } from '../../texts/use-texts.ts'
import type { ActionItem } from '../../ui/menu-item.ts'
import { notify } from '../../ui/notify.ts'
import { offlineTexts } from './texts/index.ts'

/** What Chromium hands out when a page may be installed; not in the standard types. */
type InstallOffer = Event & { prompt: () => Promise<unknown> }

let offer: InstallOffer | null = null
const listeners = new Set<() => void>()

function keepOffer(next: InstallOffer | null) {
  offer = next
  for (const listener of listeners) listener()
}

/** Keeps the browser's offer to install the admin until somebody asks for it in the menu. */
export function hearInstallOffers() {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    keepOffer(event as InstallOffer)
  })
  addEventListener('appinstalled', () => keepOffer(null))
}

/** Installing, as an item of a menu; nothing where it is installed already or cannot be. */
export function useInstallItem(): ActionItem[] {
  const texts = useTexts(offlineTexts)
  const given = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    () => offer,
  )
  const tell = () => notify({ title: texts.installOnIosTitle, text: texts.installOnIosText })
  const ask = () => {
    void given?.prompt()
    // An offer works once; the browser makes a new one when it was declined.
    keepOffer(null)
  }
  if (given) return [{ label: texts.install, icon: Download, onSelect: ask }]
  return isOnIos() ? [{ label: texts.install, icon: Download, onSelect: tell }] : []
}

/** In Safari on a phone or tablet, and not opened from the home screen. */
function isOnIos(): boolean {
  const isApple = /iPhone|iPad/.test(navigator.userAgent)
  const isTablet = navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1
  return (isApple || isTablet) && !matchMedia('(display-mode: standalone)').matches
}
