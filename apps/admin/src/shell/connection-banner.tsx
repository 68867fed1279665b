import { CloudOff, RefreshCw } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import { useLiveState } from './live.ts'
import { shellTexts } from './texts/index.ts'

/** A short loss heals by itself and would only startle. */
const patienceMs = 3000

/** Says when there is no network, or when the server has been out of reach for a while. */
export function ConnectionBanner() {
  const texts = useTexts(shellTexts)
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine)
  const isLost = useLasting(useLiveState() === 'waiting')
  const Icon = isOnline ? RefreshCw : CloudOff

  return (
    <div role="status">
      {(!isOnline || isLost) && (
        <p className="flex items-center justify-center gap-2 bg-warning-soft px-4 py-1.5 text-center text-sm font-medium text-warning-ink">
          <Icon size={15} aria-hidden className="shrink-0" />
          {isOnline ? texts.reconnecting : texts.offline}
        </p>
      )}
    </div>
  )
}

function subscribe(listener: () => void) {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

/** True once something has been true for a while, false at once. */
function useLasting(isTrue: boolean): boolean {
  const [isLasting, setIsLasting] = useState(false)
  useEffect(() => {
    if (!isTrue) return setIsLasting(false)
    const timer = setTimeout(() => setIsLasting(true), patienceMs)
    return () => clearTimeout(timer)
  }, [isTrue])
  return isTrue && isLasting
}
