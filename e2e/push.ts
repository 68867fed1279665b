import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page, Worker } from 'playwright-core'
import { type PushService, startPushService } from '../apps/server/test/push-service.ts'

/** The push service of this browser's maker, and what an installation is told so that it reaches it on this machine. */
export async function startMakersService(): Promise<PushService & { env: Record<string, string> }> {
  const service = await startPushService(() => new Date())
  const folder = mkdtempSync(join(tmpdir(), 'svar-push-'))
  const certificate = join(folder, 'certificate.pem')
  writeFileSync(certificate, service.ca)
  const { stop } = service
  return Object.assign(service, {
    env: { SVAR_ALLOW_PRIVATE: new URL(service.origin).host, NODE_EXTRA_CA_CERTS: certificate },
    stop() {
      stop()
      rmSync(folder, { recursive: true })
    },
  })
}

/** From its next load on the page's browser subscribes at this service instead of at its maker's, which is far away. */
export async function subscribeAt(page: Page, service: PushService): Promise<void> {
  await page.exposeFunction('newBrowserAt', (key: string) => service.subscribe(key))
  await page.addInitScript(() => {
    type Made = ReturnType<PushService['subscribe']>
    const { newBrowserAt } = window as unknown as { newBrowserAt(key: string): Promise<Made> }
    const asBase64Url = (bytes: Uint8Array) =>
      btoa(String.fromCharCode(...bytes))
        .replace(/\+/g, '-')
        .replace(/\//g, '_')
        .replace(/=/g, '')
    // Kept over loads, as a browser keeps it.
    const kept = 'push-of-this-browser'
    const asSubscription = ({ endpoint, ...keys }: Made) =>
      ({
        endpoint,
        toJSON: () => ({ endpoint, keys }),
        unsubscribe: async () => {
          localStorage.removeItem(kept)
          return true
        },
      }) as unknown as PushSubscription
    PushManager.prototype.getSubscription = async () => {
      const made = localStorage.getItem(kept)
      return made ? asSubscription(JSON.parse(made)) : null
    }
    PushManager.prototype.subscribe = async (options) => {
      const made = await newBrowserAt(asBase64Url(options?.applicationServerKey as unknown as Uint8Array))
      localStorage.setItem(kept, JSON.stringify(made))
      return asSubscription(made)
    }
  })
}

/** Hands a push to the service worker of a page, as the browser does when its maker's service has one. */
export async function deliverPush(page: Page, data: string): Promise<void> {
  const tools = await page.context().newCDPSession(page)
  const registered = new Promise<string>((resolve) => {
    tools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const found = registrations.find(({ scopeURL }) => scopeURL.endsWith('/admin/'))
      if (found) resolve(found.registrationId)
    })
  })
  await tools.send('ServiceWorker.enable')
  const { origin } = new URL(page.url())
  await tools.send('ServiceWorker.deliverPushMessage', { origin, registrationId: await registered, data })
  await tools.detach()
}

/** From now on the worker counts how often it marks the icon; without a desktop there is no icon to look at. */
export const countMarks = (worker: Worker): Promise<void> =>
  worker.evaluate(() => {
    const counted = Object.assign(self, { marks: 0 })
    const setAppBadge = async () => {
      counted.marks += 1
    }
    Object.assign(navigator, { setAppBadge })
  })

/** What the worker shows, and how often it has marked the icon. */
export const shownBy = (worker: Worker) =>
  worker.evaluate(async () => {
    const { registration, marks } = self as unknown as {
      registration: ServiceWorkerRegistration
      marks: number
    }
    const all = await registration.getNotifications()
    return { marks, notes: all.map(({ title, body, data }) => ({ title, body, link: data.link })) }
  })
