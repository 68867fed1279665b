/** Where to go after a sign-in: only into a workspace, so that nobody can be sent elsewhere by a prepared link. */
export function safeDestination(wanted: unknown): string {
  return typeof wanted === 'string' && /^\/w\/[^/\\]/.test(wanted) ? wanted : '/'
}
