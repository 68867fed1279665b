import { useEffect } from 'react'

/** The title of the browser's tab: what is on screen first, then whose it is. */
export function usePageTitle(...parts: (string | undefined)[]) {
  const title = [...parts, 'Svar'].filter(Boolean).join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
}
