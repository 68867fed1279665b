import { createECDH, randomBytes } from 'node:crypto'
import type { Page, Worker } from 'playwright-core'

/** As a browser that has asked to be told tells a server; nobody answers at its address. */
export function subscription() {
  const browser = createECDH('prime256v1')
  browser.generateKeys()
  return {
    endpoint: 'https://push.example.invalid/1',
    p256dh: browser.getPublicKey('base64url'),
    auth: randomBytes(16).toString('base64url'),
  }
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
