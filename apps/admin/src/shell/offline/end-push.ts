import { api, call } from '../api.ts'

/** Has this browser told nothing more: whoever sits here next is not to read what comes for somebody who has left. */
export async function endPush(): Promise<void> {
  const registered = await navigator.serviceWorker?.getRegistration('/admin/')
  const made = await registered?.pushManager?.getSubscription()
  if (!made) return
  const { endpoint } = made
  // Without a network the server learns it by itself: the browser's maker says that nobody is there any more.
  await call(api.POST('/api/delivery/push-unsubscription', { body: { endpoint } })).catch(() => undefined)
  await made.unsubscribe()
}
