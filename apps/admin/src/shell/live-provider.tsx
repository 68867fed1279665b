import { type ReactNode, useEffect, useRef, useState } from 'react'
import { connectToServer, LiveContext } from './live.ts'
import type { LiveConnection } from './live-connection.ts'
import { queryClient } from './query-client.ts'

/** Keeps one live connection for a workspace. After a loss, everything on screen is asked for again. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const [connection] = useState(connectToServer)
  useConnected(connection)
  return <LiveContext value={connection}>{children}</LiveContext>
}

function useConnected(connection: LiveConnection) {
  const wasLost = useRef(false)

  useEffect(() => {
    const hurry = () => document.visibilityState === 'visible' && connection.hurry()
    const end = connection.onState(() => {
      if (connection.state() === 'waiting') wasLost.current = true
      if (connection.state() !== 'open' || !wasLost.current) return
      wasLost.current = false
      queryClient.invalidateQueries()
    })
    addEventListener('online', hurry)
    document.addEventListener('visibilitychange', hurry)
    connection.start()
    return () => {
      end()
      removeEventListener('online', hurry)
      document.removeEventListener('visibilitychange', hurry)
      connection.stop()
    }
  }, [connection])
}
