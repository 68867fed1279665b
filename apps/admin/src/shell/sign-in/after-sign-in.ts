import type { Me } from '@svar/contract'
import { useRouter, useSearch } from '@tanstack/react-router'
import { startSession } from '../session.ts'
import { safeDestination } from './safe-destination.ts'

/** Takes the session that a sign-in gave and goes on to where the person wanted to be. */
export function useAfterSignIn(): (me: Me) => void {
  const router = useRouter()
  const { to }: { to?: unknown } = useSearch({ strict: false })
  return (me) => {
    startSession(me)
    router.history.replace(`${router.basepath}${safeDestination(to)}`)
  }
}
