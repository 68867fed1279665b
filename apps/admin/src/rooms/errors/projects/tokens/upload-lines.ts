/**
 * What a build calls to upload its source maps and to tell that a release is out, by `sentry-cli`, with this token.
 * @param origin where Svar is, such as `https://svar.example`
 */
export function uploadLines(origin: string, token: string, projectId: string): string {
  return [
    `export SENTRY_URL=${origin}/`,
    `export SENTRY_AUTH_TOKEN=${token}`,
    'export SENTRY_ORG=svar',
    `export SENTRY_PROJECT=${projectId}`,
    'npx @sentry/cli sourcemaps inject dist',
    'npx @sentry/cli sourcemaps upload --release "$VERSION" dist',
    'npx @sentry/cli deploys new --release "$VERSION" --env production',
  ].join('\n')
}
