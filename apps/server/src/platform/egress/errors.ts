export type EgressErrorCode =
  | 'bad_url'
  | 'http_scheme'
  | 'blocked_address'
  | 'redirect_refused'
  | 'too_many_redirects'
  | 'too_large'
  | 'timeout'
  | 'dns'
  | 'tls'
  | 'connect'

export type EgressErrorParams = Record<string, string | number>

const sentences: Record<EgressErrorCode, string> = {
  bad_url: 'This is not a complete web address. Write it as https://example.com/page, without a user name.',
  http_scheme: 'Only addresses that begin with http:// or https:// can be opened.',
  blocked_address:
    'This address lies inside a private network. The operator must allow it by name and port first.',
  redirect_refused:
    'The server sends the request on to another site, together with its content. It was not followed.',
  too_many_redirects: 'The server redirects again and again. Use the final address.',
  too_large: 'The answer is larger than what is accepted here.',
  timeout: 'The server took too long to answer. Try again later.',
  dns: 'No server was found under this name. Check the spelling.',
  tls: 'The server has no valid certificate, so that the connection is not safe.',
  connect: 'The server could not be reached or hung up. Try again later.',
}

/** What went wrong on the way out. `code` is stable; the sentence is for logs and API users. */
export class EgressError extends Error {
  readonly code: EgressErrorCode
  readonly params: EgressErrorParams

  constructor(code: EgressErrorCode, params: EgressErrorParams = {}, cause?: unknown) {
    super(sentences[code], cause === undefined ? undefined : { cause })
    this.name = 'EgressError'
    this.code = code
    this.params = params
  }
}

const codesByCause: Record<string, EgressErrorCode> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  EAI_NODATA: 'dns',
  ENODATA: 'dns',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  ETIMEDOUT: 'timeout',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls',
  UNABLE_TO_GET_ISSUER_CERT: 'tls',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls',
  HOSTNAME_MISMATCH: 'tls',
  EPROTO: 'tls',
}

/** Finds the EgressError behind what fetch, TLS, DNS or a socket threw. */
export function toEgressError(error: unknown, host: string): EgressError {
  for (const link of causes(error)) {
    if (link instanceof EgressError) return link
    const cause = String((link as { code?: unknown }).code ?? '')
    if (cause.startsWith('ERR_TLS') || cause.startsWith('ERR_SSL') || cause.startsWith('CERT_')) {
      return new EgressError('tls', { host, cause }, error)
    }
    const code = codesByCause[cause]
    if (code) return new EgressError(code, { host, cause }, error)
    if (link instanceof Error && link.message === 'bad port')
      return new EgressError('bad_url', { host }, error)
  }
  return new EgressError('connect', { host }, error)
}

function* causes(error: unknown): Generator<object> {
  let link = error
  for (let depth = 0; depth < 8 && typeof link === 'object' && link !== null; depth += 1) {
    yield link
    if (link instanceof AggregateError) yield* link.errors.filter((inner) => typeof inner === 'object')
    link = (link as { cause?: unknown }).cause
  }
}
