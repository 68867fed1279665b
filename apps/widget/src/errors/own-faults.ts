/** One that comes again and again says nothing new. */
const MOST = 3

/**
 * Tells the server what fails in the chat's own code: the kind of fault and where in our files, nothing of the page or of
 * who is on it.
 */
export function tellOwnFaults({ base, key }: { base: string; key: string }, leaving: AbortSignal): void {
  let told = 0
  const tell = (fault: unknown) => {
    // One with a code is an answer of the server or of the network, and no fault of the chat.
    if (!(fault instanceof Error) || 'code' in fault || told >= MOST) return
    const { name, message, stack = '' } = fault
    if (!stack.includes(`${base}widget/`)) return
    told += 1
    fetch(`${base}api/widget/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-widget-key': key },
      body: JSON.stringify({ name, message: message.slice(0, 500), stack: stack.slice(0, 5000) }),
      keepalive: true,
      credentials: 'omit',
    }).catch(() => {})
  }
  addEventListener('error', ({ error }) => tell(error), { signal: leaving })
  addEventListener('unhandledrejection', ({ reason }) => tell(reason), { signal: leaving })
}
