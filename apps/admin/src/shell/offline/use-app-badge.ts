import { useEffect } from 'react'

/** Shows on the app's icon how many wait; a dot in the tab's icon where there is no such thing. */
export function useAppBadge(count: number) {
  useEffect(() => {
    if ('setAppBadge' in navigator) void navigator.setAppBadge(count).catch(() => undefined)
    const icon = document.querySelector('link[rel="icon"]')
    icon?.setAttribute('href', count > 0 ? '/admin/icon-dot.svg' : '/admin/icon.svg')
  }, [count])
}
