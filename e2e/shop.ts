import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build, type Rollup } from 'vite'

/** Another business's shop on loopback, at an origin of its own, whose checkout breaks; it reports by Sentry's own SDK. */
export interface Shop {
  /** `http://127.0.0.1:PORT` */
  origin: string
  close(): void
}

/** @param start what its page runs before all else, where the SDK is `Sentry` */
export async function openShop(start: () => string): Promise<Shop> {
  const sdk = await sentryForPages()
  const page = () =>
    `<!doctype html><html lang="en"><title>Brakke Bikes</title>
<button id="pay">Pay</button><script src="/sentry.js"></script><script>${start()}</script><script src="/shop.js"></script>`
  const files: Record<string, [type: string, body: () => string]> = {
    '/': ['text/html', page],
    '/sentry.js': ['text/javascript', () => sdk],
    '/shop.js': ['text/javascript', () => checkout],
  }
  const server = createServer((request, response) => {
    const [type, body] = files[new URL(request.url ?? '/', 'http://shop').pathname] ?? []
    response.writeHead(body ? 200 : 404, { 'content-type': `${type}; charset=utf-8` }).end(body?.())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

const checkout = `
function sumBasket(basket) {
  return basket.items.reduce((sum, { price }) => sum + price, 0)
}
document.querySelector('#pay').addEventListener('click', function pay() {
  console.info('paying')
  sumBasket({})
})
`

/** As it comes from npm, in one file that a page includes. */
async function sentryForPages(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve('@sentry/browser'))
  const lib = { entry, name: 'Sentry', formats: ['iife' as const], fileName: 'sentry' }
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } })
  const [{ output }] = built as [Rollup.RollupOutput]
  return output[0].code
}
