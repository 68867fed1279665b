import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as node11 from '@sentry/node'
import * as node10 from 'sentry-node-10'

// A program of its own, as the SDK instruments one: answers requests without a router, and ends.
const [, , version, dsn] = process.argv
const sdk = version === '10' ? node10 : node11
sdk.init({ dsn: dsn ?? '', tracesSampleRate: 1, environment: 'production' })

const server = createServer((_asked, answer) => answer.end('ok'))
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
const { port } = server.address() as AddressInfo
for (const path of ['/users/1', '/users/2?q=x', '/orders/1', '/orders/2', '/orders/3'])
  await new Promise<void>((done, failed) => {
    request({ port, path, host: '127.0.0.1' }, (answer) => answer.resume().on('end', done))
      .on('error', failed)
      .end()
  })
server.close()
await sdk.close(5000)
