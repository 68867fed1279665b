import { api, call } from '../api.ts'

/**
 * Has this browser told again in this workspace where the session in which it asked for that has ended: the server
 * does so only for the person who asked. @returns whether they are told here
 */
export async function renewPush(): Promise<boolean> {
  const registered = await navigator.serviceWorker?.getRegistration('/admin/')
  const made = await registered?.pushManager?.getSubscription()
  if (!made) return false
  const { on } = await call(api.POST('/api/delivery/push-renewal', { body: { endpoint: made.endpoint } }))
  return on
}
