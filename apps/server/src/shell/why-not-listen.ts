import type { Config } from '../platform/config/config.ts'
import { isTaken, refusalAt } from '../platform/http/is-taken.ts'

/** What keeps Svar from listening where it is told to, and what to do about it; null when nothing does. */
export async function whyNotListen({ host, port }: Pick<Config, 'host' | 'port'>): Promise<string | null> {
  if (port === 0) return null
  // Another program may listen at all addresses of the machine, which leaves this one free to bind on some systems.
  const code = (await isTaken(host, port)) ? 'EADDRINUSE' : await refusalAt(host, port)
  if (code === null) return null
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`
  if (code === 'EACCES')
    return `Port ${port} is kept for the system's own services. Choose one from 1024 on: PORT=3002 npm start`
  return `Svar cannot listen at ${host}:${port} (${code}). HOST must be an address of this machine, such as 127.0.0.1.`
}
