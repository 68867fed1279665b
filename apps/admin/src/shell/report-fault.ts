import { api } from './api.ts'
import { ApiError } from './api-error.ts'
import { currentSlug } from './current-slug.ts'

/** More than this say nothing new; a fault in a render may come with each frame. */
const MOST = 20
const reported = new Set<string>()

/**
 * Tells the server of a fault of these pages, each once, where somebody is inside a workspace. What the API answered
 * is no fault of ours here, and that a fault could not be told is none either.
 */
export function reportFault(error: unknown): void {
  if (error instanceof ApiError || currentSlug() === null) return
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  const told = `${name}\n${message}\n${stack}`
  if (reported.has(told) || reported.size >= MOST) return
  reported.add(told)
  const body = {
    name: name.slice(0, 200),
    message: message.slice(0, 2000),
    stack: (stack ?? '').slice(0, 20_000),
    where: location.pathname.split('/')[4] || 'admin',
  }
  api.POST('/api/monitoring/admin-faults', { body }).catch(() => {})
}

/** Reports what nobody caught. */
export function reportUncaught(): void {
  addEventListener('error', ({ error }) => error && reportFault(error))
  addEventListener('unhandledrejection', ({ reason }) => reportFault(reason))
}
