// Keeps the files of the admin, so that it opens without a network, and shows what is pushed to this browser.
// It never keeps an answer of the API: what is read offline, the pages store themselves.
const kept = null // what the build keeps
const cacheName = kept && `svar-${kept.version}`
const shell = '/admin/'

self.addEventListener('install', (event) => {
  // Waits with taking over until a page asks for it: what is open goes on with the files that it began with.
  event.waitUntil(kept ? keepFiles() : self.skipWaiting())
})

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOlder().then(() => self.clients.claim()))
})

self.addEventListener('message', (event) => {
  if (event.data === 'take over') return self.skipWaiting()
  if (event.data === 'which') event.ports[0]?.postMessage(kept?.entry ?? null)
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (!kept || request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate' && isPage(pathname)) return event.respondWith(page(request))
  if (pathname.startsWith('/admin/assets/')) return event.respondWith(asset(request))
  if (kept.files.includes(pathname)) event.respondWith(networkFirst(request))
})

/** All or nothing: half a version would not open. */
async function keepFiles() {
  const cache = await caches.open(cacheName)
  await cache.addAll([new Request(shell, { cache: 'reload' }), ...kept.files])
}

/** This version and the one before it stay: an open page may still need a file of the latter. */
async function forgetOlder() {
  const own = (await caches.keys()).filter((name) => name.startsWith('svar-') && name !== cacheName)
  await Promise.all(own.slice(0, -1).map((name) => caches.delete(name)))
}

/** An address of the admin, not one of its files. */
const isPage = (pathname) => /^\/admin(\/|$)/.test(pathname) && !/\.\w+$/.test(pathname)

/** The server's page while it answers in time, else the kept one. */
async function page(request) {
  const late = new Promise((resolve) => setTimeout(resolve, 4000, null))
  const fresh = fetch(request).catch(() => null)
  const answer = await Promise.race([fresh, late])
  if (answer && answer.status < 500) return answer
  const known = await caches.match(shell, { cacheName })
  return known ?? (await fresh) ?? Response.error()
}

/** A file with its hash in its name is what it was; one that is new is kept for the next time. */
async function asset(request) {
  const known = await caches.match(request, { ignoreVary: true })
  if (known) return known
  const answer = await fetch(request)
  if (answer.ok) {
    const copy = answer.clone()
    caches
      .open(cacheName)
      .then((cache) => cache.put(request, copy))
      .catch(() => {})
  }
  return answer
}

async function networkFirst(request) {
  try {
    return await fetch(request)
  } catch {
    return (await caches.match(request, { ignoreVary: true })) ?? Response.error()
  }
}

self.addEventListener('push', (event) => {
  const { id, title, body, link } = read(event.data)
  // What leads to the same place takes the place of what came before, instead of piling up.
  const options = { body, tag: link || id, icon: '/admin/icon-192.png', data: { link } }
  event.waitUntil(Promise.all([self.registration.showNotification(title, options), mark()]))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(open(event.notification.data?.link))
})

function read(data) {
  try {
    return { title: 'Svar', ...data.json() }
  } catch {
    return { title: 'Svar' }
  }
}

/** Somebody waits: the icon says so until a page has the exact number. */
async function mark() {
  await self.navigator.setAppBadge?.().catch(() => {})
}

/** In a window that shows it, else in one that is there already, else in a new one; only pages of the admin itself. */
async function open(link) {
  const home = new URL(shell, self.location.origin)
  const wanted = new URL(link ?? home, home)
  const target = wanted.origin === home.origin && wanted.pathname.startsWith(shell) ? wanted : home
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const there = windows.find(({ url }) => new URL(url).pathname === target.pathname)
  if (there) return inFront(there)
  const [shown] = windows.filter(({ url }) => new URL(url).pathname.startsWith(shell))
  if (!shown) return self.clients.openWindow(target.href)
  await inFront(shown)
  return goTo(shown, target)
}

/** Some systems let no page come forward by itself. */
const inFront = (client) => client.focus().catch(() => client)

/** A page that listens goes there by itself, without loading anew; one that does not is led there. */
async function goTo(client, target) {
  const channel = new MessageChannel()
  const heard = new Promise((resolve) => {
    channel.port1.onmessage = () => resolve(true)
    setTimeout(resolve, 1000, false)
  })
  client.postMessage({ open: target.pathname + target.search }, [channel.port2])
  if (await heard) return client
  return client.navigate(target.href).catch(() => self.clients.openWindow(target.href))
}
