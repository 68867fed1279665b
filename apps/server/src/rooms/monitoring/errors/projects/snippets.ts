/** Lines for a Node program, before everything else. */
export const nodeSnippet = (dsn: string) => `// npm install @sentry/node
import * as Sentry from '@sentry/node'

Sentry.init({
  dsn: '${dsn}',
  release: process.env.RELEASE,
  environment: process.env.NODE_ENV,
})
`

/** Lines for a web page's program, before everything else. */
export const browserSnippet = (dsn: string) => `// npm install @sentry/browser
import * as Sentry from '@sentry/browser'

Sentry.init({
  dsn: '${dsn}',
  release: 'shop@1.0.0',
  environment: 'production',
})
`
