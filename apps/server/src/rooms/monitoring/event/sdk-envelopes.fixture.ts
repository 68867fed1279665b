import * as browser from '@sentry/browser'
import * as node11 from '@sentry/node'
import * as node10 from 'sentry-node-10'

const dsn = 'https://e12d836b15bb49d7bbf99e64295d995b@errors.example.com/42'

/** The SDKs themselves, each with a transport that keeps the bytes it would have sent. */
export const sdks = {
  'browser 11': (sent: Buffer[]) => clientOf(browser.BrowserClient, browser, sent),
  'node 10': (sent: Buffer[]) => clientOf(node10.NodeClient, node10, sent),
  'node 11': (sent: Buffer[]) => clientOf(node11.NodeClient, node11, sent),
}

interface Sdk {
  createTransport: unknown
  defaultStackParser: unknown
  Scope: unknown
}

interface Client {
  captureException(error: unknown, hint?: object, scope?: unknown): string
  captureMessage(message: string, level?: string, hint?: object, scope?: unknown): string
  flush(timeoutMs: number): PromiseLike<boolean>
}

interface Scope {
  setUser(user: object): void
  setTag(name: string, value: string): void
  addBreadcrumb(crumb: object): void
  setExtra(name: string, value: unknown): void
  setFingerprint(parts: string[]): void
}

function clientOf(Client: unknown, sdk: Sdk, sent: Buffer[]): { client: Client; scope: Scope } {
  const keep = async ({ body }: { body: string | Uint8Array }) => {
    sent.push(Buffer.from(body as string))
    return { statusCode: 200 }
  }
  const createTransport = sdk.createTransport as (options: object, send: typeof keep) => unknown
  const transport = (options: object) => createTransport(options, keep)
  const options = {
    dsn,
    transport,
    stackParser: sdk.defaultStackParser,
    integrations: [],
    release: 'shop@1.2.3',
  }
  const client = new (Client as new (given: object) => Client)(options)
  const scope = new (sdk.Scope as new () => Scope)()
  return { client, scope }
}
