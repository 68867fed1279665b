import type { Platform } from '../../../platform/platform.ts'

const running = new WeakMap<Platform, Map<string, Promise<unknown>>>()

function of(platform: Platform): Map<string, Promise<unknown>> {
  const known = running.get(platform) ?? new Map<string, Promise<unknown>>()
  running.set(platform, known)
  return known
}

/** Does one conversation's work in this process one after the other; the database does so among processes. */
export function afterOthers<T>(
  platform: Platform,
  conversationId: string,
  work: () => Promise<T>,
): Promise<T> {
  const here = of(platform)
  const done = untilIdle(platform, conversationId).then(work)
  here.set(conversationId, done)
  const leave = () => void (here.get(conversationId) === done && here.delete(conversationId))
  done.then(leave, leave)
  return done
}

/** Resolves when what this process is doing for the conversation has ended, well or not. */
export async function untilIdle(platform: Platform, conversationId: string): Promise<void> {
  await of(platform)
    .get(conversationId)
    ?.catch(() => {})
}
