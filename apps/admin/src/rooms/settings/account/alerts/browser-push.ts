import { api, call } from '../../../../shell/api.ts'
import { renewPush } from '../../../../shell/offline/renew-push.ts'
import { addressOf, isMadeWith, keyBytes } from './push-keys.ts'

const worker = { url: '/admin/service-worker.js', scope: '/admin/' }

/** refused: the person has said no in the browser. off: it can, and does not. */
export type BrowserState = 'unsupported' | 'refused' | 'off' | 'on'

/** Whether this browser is told of what happens while no page of Svar is open. */
export async function browserState(): Promise<BrowserState> {
  if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window))
    return 'unsupported'
  if (Notification.permission === 'denied') return 'refused'
  const made = await subscription()
  // What was made with the key of an installation that is no more is never told anything.
  if (!made || !isMadeWith(made, await serverKey())) return 'off'
  // It may have been for somebody else that this browser was told.
  return (await renewPush()) ? 'on' : 'off'
}

/** Asks the person, and has the server tell this browser. @returns how it is now */
export async function switchOn(): Promise<BrowserState> {
  if ((await Notification.requestPermission()) !== 'granted') return browserState()
  await navigator.serviceWorker.register(worker.url, { scope: worker.scope })
  const { pushManager } = await navigator.serviceWorker.ready
  const applicationServerKey = await serverKey()
  const old = await pushManager.getSubscription()
  // A browser is subscribed with one key at a time.
  if (old && !isMadeWith(old, applicationServerKey)) await old.unsubscribe()
  const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey })
  const address = addressOf(made.toJSON())
  if (!address) return 'unsupported'
  await call(api.PUT('/api/delivery/push-subscription', { body: address }))
  return 'on'
}

/** Here only: the browser stays subscribed, because another workspace may go on telling it. */
export async function switchOff(): Promise<BrowserState> {
  const made = await subscription()
  if (made) await call(api.POST('/api/delivery/push-unsubscription', { body: { endpoint: made.endpoint } }))
  return 'off'
}

const serverKey = async () => keyBytes((await call(api.GET('/api/delivery/push-key', {}))).key)

async function subscription(): Promise<PushSubscription | null> {
  const registered = await navigator.serviceWorker.getRegistration(worker.scope)
  return (await registered?.pushManager.getSubscription()) ?? null
}
