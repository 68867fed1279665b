import { lookup as systemLookup } from 'node:dns'
import { isIP, type LookupFunction, type Socket } from 'node:net'
import { buildConnector } from 'undici'
import { isPublicAddress } from './addresses.ts'
import { EgressError } from './errors.ts'

/** How a name becomes addresses: the shape of `dns.lookup` with `all`. */
export type ResolveName = (
  name: string,
  done: (error: NodeJS.ErrnoException | null, addresses: { address: string; family: number }[]) => void,
) => void

export interface ConnectorOptions {
  /** `host:port` pairs that may lie inside a private network. */
  allowed: ReadonlySet<string>
  connectTimeoutMs: number
  resolveName?: ResolveName
}

const resolveBySystem: ResolveName = (name, done) => systemLookup(name, { all: true }, done)

/**
 * A connector that looks at the address it really connects to. The name is resolved once, here, and the
 * connection goes to one of the addresses that were checked: a name that changes its answer gains nothing.
 */
export function createConnector(options: ConnectorOptions): buildConnector.connector {
  const resolveName = options.resolveName ?? resolveBySystem
  const open = buildConnector({ timeout: options.connectTimeoutMs, lookup: asLookup(resolveName) })
  const guarded = buildConnector({
    timeout: options.connectTimeoutMs,
    lookup: asLookup(publicOnly(resolveName)),
  })

  return (target, callback) => {
    const host = target.hostname.replace(/^\[|\]$/g, '')
    if (options.allowed.has(hostAndPort(target))) return open(target, callback)
    if (isIP(host) !== 0 && !isPublicAddress(host)) {
      return callback(new EgressError('blocked_address', { host }), null)
    }
    guarded(target, (...[error, socket]: Parameters<buildConnector.Callback>) => {
      if (error) return callback(error, null)
      if (reachedPublicly(socket)) return callback(null, socket)
      socket.destroy()
      callback(new EgressError('blocked_address', { host }), null)
    })
  }
}

/** The last word: the address at the other end of the open socket. */
function reachedPublicly(socket: Socket): boolean {
  return socket.remoteAddress !== undefined && isPublicAddress(socket.remoteAddress)
}

function hostAndPort(target: buildConnector.Options): string {
  const port = target.port || (target.protocol === 'https:' ? '443' : '80')
  return `${target.hostname}:${port}`
}

function publicOnly(resolveName: ResolveName): ResolveName {
  return (name, done) =>
    resolveName(name, (error, addresses) => {
      if (error) return done(error, [])
      const reachable = addresses.filter((entry) => isPublicAddress(entry.address))
      if (reachable.length > 0) return done(null, reachable)
      done(new EgressError('blocked_address', { host: name }), [])
    })
}

function asLookup(resolveName: ResolveName): LookupFunction {
  return (name, options, callback) =>
    resolveName(name, (error, addresses) => {
      const first = addresses[0]
      if (error) return callback(error, '', 0)
      if (!first) return callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '', 0)
      if (options.all) return callback(null, addresses)
      callback(null, first.address, first.family)
    })
}
