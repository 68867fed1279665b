/** How a mail's picture or link was asked for. */
export interface Request {
  method: string
  headers: Record<string, string | string[] | undefined>
  /** How long after the mail went out. */
  afterMs: number
}

/** Nobody has read a mail so soon; those who examine it on its way to the mailbox have. */
const TOO_SOON_MS = 15_000
const programs =
  /bot\b|crawl|spider|scan|preview|proofpoint|mimecast|barracuda|trendmicro|fireeye|cloudmark|yahoomailproxy|headless|phantomjs|curl|wget|python|java\/|go-http-client|okhttp|axios|node-fetch|undici|libwww|apache-httpclient|ruby|facebookexternalhit/i
/** Apple's Mail has pictures fetched ahead, by servers that call themselves no more than this. */
const appleMail = 'Mozilla/5.0'

/**
 * Whether it may have been a program that looks at mails before their reader does: one that fetches pictures ahead,
 * or examines links. It errs on the side of the program; that it was a person is claimed only where nothing speaks
 * against it.
 */
export function mayBeProgram({ method, headers, afterMs }: Request): boolean {
  const agent = String(headers['user-agent'] ?? '').trim()
  const purpose = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz']
    .map((name) => headers[name] ?? '')
    .join(' ')
  return (
    method !== 'GET' ||
    afterMs < TOO_SOON_MS ||
    /prefetch|preview|prerender/i.test(purpose) ||
    agent === '' ||
    agent === appleMail ||
    programs.test(agent)
  )
}
