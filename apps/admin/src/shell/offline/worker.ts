import { useSyncExternalStore } from 'react'

const address = { url: '/admin/service-worker.js', scope: '/admin/' }
const lookEveryMs = 10 * 60_000
const listeners = new Set<() => void>()
let ready: ServiceWorker | null = null

/**
 * Keeps the admin's files in this browser, and looks for a new version now and then.
 * @param open goes to a page of the admin, as when somebody clicks a notification
 */
export function startWorker(open: (address: string) => void) {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  navigator.serviceWorker.addEventListener('message', ({ data, ports }) => {
    if (typeof data?.open !== 'string') return
    ports[0]?.postMessage('heard')
    open(data.open)
  })
  // After the first screen: it should not compete with it.
  if (document.readyState === 'complete') setTimeout(register, 1000)
  else addEventListener('load', () => setTimeout(register, 1000))
}

async function register() {
  const registration = await navigator.serviceWorker
    .register(address.url, { scope: address.scope })
    .catch(() => null)
  if (!registration) return
  const look = () => void offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look)
  })
  look()
  const ask = () => void registration.update().catch(() => undefined)
  setInterval(ask, lookEveryMs)
  addEventListener('online', ask)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && ask())
}

/** One that belongs to what is on screen takes over unseen; a newer one is offered. */
async function offer(waiting: ServiceWorker | null) {
  if (!waiting || waiting === ready) return
  if ((await entryOf(waiting)) === ownEntry()) return waiting.postMessage('take over')
  ready = waiting
  for (const listener of listeners) listener()
}

function entryOf(worker: ServiceWorker): Promise<unknown> {
  const channel = new MessageChannel()
  return new Promise((resolve) => {
    channel.port1.onmessage = ({ data }) => resolve(data)
    worker.postMessage('which', [channel.port2])
    setTimeout(resolve, 3000, null)
  })
}

const ownEntry = () =>
  document.querySelector('script[type="module"][src*="/assets/"]')?.getAttribute('src') ?? null

/** Whether a newer version lies ready. */
export function useNewVersion(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    () => ready !== null,
  )
}

/** Loads the page again with the newer version. What is being written is kept as the page goes. */
export function takeNewVersion() {
  const reload = () => location.reload()
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  ready?.postMessage('take over')
  setTimeout(reload, 3000)
}
