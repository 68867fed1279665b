import assert from 'node:assert/strict'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { createEgress, type EgressRequest } from './egress.ts'
import { EgressError, type EgressErrorCode } from './errors.ts'

const servers: Server[] = []
const openEgresses: { close(): Promise<void> }[] = []

after(async () => {
  await Promise.all(openEgresses.map((egress) => egress.close()))
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

async function serve(listener: RequestListener): Promise<{ url: string; host: string }> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url: `http://${host}`, host }
}

function egressTo(...hosts: string[]) {
  const egress = createEgress({ allowPrivate: hosts })
  openEgresses.push(egress)
  return egress
}

const open = { purpose: 'test', allowPrivate: true, timeoutMs: 2_000 } satisfies EgressRequest

function failsWith(code: EgressErrorCode) {
  return (error: unknown) => {
    assert.ok(error instanceof EgressError, String(error))
    assert.equal(error.code, code)
    assert.ok(error.message.endsWith('.'))
    return true
  }
}

test('an address inside is refused, by number and by name', async () => {
  const { host, url } = await serve((_request, response) => response.end('inside'))
  const egress = egressTo()
  const port = host.split(':')[1]
  const addresses = [
    url,
    `http://localhost:${port}/`,
    `http://[::1]:${port}/`,
    `http://[::ffff:127.0.0.1]:${port}/`,
    `http://2130706433:${port}/`,
    `http://0x7f.1:${port}/`,
    'http://169.254.169.254/latest/meta-data/',
  ]
  for (const address of addresses) {
    await assert.rejects(egress.fetch(address, open), failsWith('blocked_address'), address)
  }
})

test('a listed address is reached only by a request that asks for the list', async () => {
  const { host, url } = await serve((_request, response) => response.end('model server'))
  const egress = egressTo(host)
  const answer = await egress.fetch(url, open)
  assert.equal(await answer.text(), 'model server')
  await assert.rejects(egress.fetch(url, { purpose: 'crawl' }), failsWith('blocked_address'))
})

test('a name that points inside is refused at the connection, whatever it said before', async () => {
  const { host } = await serve((_request, response) => response.end('inside'))
  let answers = 0
  const egress = createEgress({
    resolveName(_name, done) {
      answers += 1
      done(null, [{ address: '127.0.0.1', family: 4 }])
    },
  })
  openEgresses.push(egress)
  const url = `http://rebinding.example:${host.split(':')[1]}/`
  await assert.rejects(egress.fetch(url, { purpose: 'test' }), failsWith('blocked_address'))
  assert.equal(answers, 1)
})

test('each redirect is checked anew', async () => {
  const inside = await serve((_request, response) => response.end('secret'))
  const { host, url } = await serve((_request, response) => {
    response.writeHead(302, { location: inside.url }).end()
  })
  await assert.rejects(egressTo(host).fetch(url, open), failsWith('blocked_address'))
})

test('a redirect to another scheme, or in a circle, ends', async () => {
  const { host, url } = await serve((request, response) => {
    response.writeHead(302, { location: request.url === '/file' ? 'file:///etc/passwd' : '/again' }).end()
  })
  const egress = egressTo(host)
  await assert.rejects(egress.fetch(`${url}/file`, open), failsWith('http_scheme'))
  await assert.rejects(egress.fetch(url, open), failsWith('too_many_redirects'))
})

test('keys do not travel to another origin, nor does a body', async () => {
  const seen: Record<string, unknown>[] = []
  const other = await serve((request, response) => {
    seen.push(request.headers)
    response.end('other')
  })
  const { host, url } = await serve((request, response) => {
    response.writeHead(request.method === 'POST' ? 307 : 302, { location: other.url }).end()
  })
  const egress = egressTo(host, other.host)
  const headers = { authorization: 'Bearer key', 'x-api-key': 'key', cookie: 'a=b', accept: 'text/html' }
  await (await egress.fetch(url, { ...open, headers })).text()
  assert.equal(seen[0]?.accept, 'text/html')
  for (const name of ['authorization', 'x-api-key', 'cookie']) assert.equal(seen[0]?.[name], undefined)

  const post = egress.fetch(url, { ...open, method: 'POST', body: 'private' })
  await assert.rejects(post, failsWith('redirect_refused'))
})

test('an endless body is cut at the cap', async () => {
  const { host, url } = await serve((_request, response) => {
    const chunk = Buffer.alloc(64 * 1024, 'x')
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    }
    response.on('drain', more)
    more()
  })
  const answer = await egressTo(host).fetch(url, { ...open, maxBytes: 1024 * 1024 })
  await assert.rejects(answer.arrayBuffer(), failsWith('too_large'))
})

test('a body that announces too much is not read at all', async () => {
  const { host, url } = await serve((_request, response) => {
    response.writeHead(200, { 'content-length': '99999999' }).write('x')
  })
  await assert.rejects(egressTo(host).fetch(url, { ...open, maxBytes: 1000 }), failsWith('too_large'))
})

test('a small compressed answer cannot swell past the cap', async () => {
  const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024))
  const { host, url } = await serve((_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': bomb.length }).end(bomb)
  })
  const answer = await egressTo(host).fetch(url, { ...open, maxBytes: 1024 * 1024 })
  await assert.rejects(answer.arrayBuffer(), failsWith('too_large'))
})

test('a compressed answer within the cap arrives as it was', async () => {
  const { host, url } = await serve((_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('blåbærsyltetøy'))
  })
  const answer = await egressTo(host).fetch(url, open)
  assert.equal(answer.headers.get('content-encoding'), null)
  assert.equal(await answer.text(), 'blåbærsyltetøy')
})

test('a server that drips its headers or its body runs out of time', async () => {
  const { host, url } = await serve((request, response) => {
    if (request.url === '/silent') return
    response.writeHead(200).write('a')
    const drip = setInterval(() => response.write('a'), 20)
    response.on('close', () => clearInterval(drip))
  })
  const egress = egressTo(host)
  const hurried = { ...open, timeoutMs: 150 }
  await assert.rejects(egress.fetch(`${url}/silent`, hurried), failsWith('timeout'))
  const answer = await egress.fetch(url, hurried)
  await assert.rejects(answer.text(), failsWith('timeout'))
})

test('addresses that cannot be meant are told apart', async () => {
  const egress = egressTo('127.0.0.1:1')
  await assert.rejects(egress.fetch('nonsense', open), failsWith('bad_url'))
  await assert.rejects(egress.fetch('http://user:secret@example.com/', open), failsWith('bad_url'))
  await assert.rejects(egress.fetch('ftp://example.com/', open), failsWith('http_scheme'))
  await assert.rejects(egress.fetch('http://127.0.0.1:9/', open), (error) => error instanceof EgressError)
})

test('a name that does not exist and a closed port say so', async () => {
  const notFound = createEgress({
    resolveName: (_name, done) => done(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), []),
  })
  openEgresses.push(notFound)
  await assert.rejects(notFound.fetch('http://nowhere.example/', open), failsWith('dns'))
  const { host, url } = await serve((request) => request.socket.destroy())
  await assert.rejects(egressTo(host).fetch(url, open), failsWith('connect'))
})

test('the caller’s own abort keeps its reason', async () => {
  const { host, url } = await serve(() => undefined)
  const controller = new AbortController()
  const sent = egressTo(host).fetch(url, { ...open, signal: controller.signal })
  setTimeout(() => controller.abort(new Error('visitor left')), 20)
  await assert.rejects(sent, /visitor left/)
})

test('libraries get a standard fetch: streamed answers, JSON and forms', async () => {
  const { host, url } = await serve(async (request, response) => {
    if (request.method === 'POST') {
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part)
      const body = Buffer.concat(parts).toString()
      response.end(JSON.stringify({ type: request.headers['content-type'], body }))
      return
    }
    response.write('one ')
    setTimeout(() => response.end('two'), 60)
  })
  const guarded = egressTo(host).asFetch(open)
  const streamed = await guarded(url)
  const reader = streamed.body?.getReader()
  const first = await reader?.read()
  assert.equal(Buffer.from(first?.value ?? []).toString(), 'one ')
  const second = await reader?.read()
  assert.equal(Buffer.from(second?.value ?? []).toString(), 'two')

  const form = new FormData()
  form.set('name', 'Åse')
  const posted = (await (await guarded(url, { method: 'POST', body: form })).json()) as Record<string, string>
  assert.match(posted.type ?? '', /^multipart\/form-data; boundary=/)
  assert.match(posted.body ?? '', /Åse/)

  const request = new Request(url, { method: 'POST', body: '{"a":1}', headers: { 'x-a': '1' } })
  const sent = (await (await guarded(request)).json()) as Record<string, string>
  assert.equal(sent.body, '{"a":1}')
})
