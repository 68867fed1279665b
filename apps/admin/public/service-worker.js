// Shows what is pushed to this browser, and opens what it is about. It holds back no request.
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('push', (event) => {
  const { id, title, body, link } = read(event.data)
  // What leads to the same place takes the place of what came before, instead of piling up.
  const options = { body, tag: link || id, icon: '/admin/icon.svg', data: { link } }
  event.waitUntil(self.registration.showNotification(title, options))
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

/** In a window that is there already, else in a new one; only pages of the admin itself. */
async function open(link) {
  const home = new URL('/admin/', self.location.origin)
  const wanted = new URL(link ?? home, home)
  const page = wanted.origin === home.origin && wanted.pathname.startsWith('/admin/') ? wanted : home
  const [shown] = await self.clients.matchAll({ type: 'window' })
  if (!shown) return self.clients.openWindow(page.href)
  await shown.focus()
  return shown.navigate(page.href)
}
