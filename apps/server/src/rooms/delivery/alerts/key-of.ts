import type { Context } from '../../../platform/tenancy/context.ts'
import { latestKey } from '../store.ts'

interface About {
  /** What it is about, such as `waiting:<conversation>`. */
  about: string
  /** What happened to it. */
  what: string
  /** Told of anew within so many milliseconds, it counts as told. */
  withinMs: number
}

/**
 * A key for `tell`, by which nobody is told of one thing twice in a short while, however many things happened to it:
 * who was told a moment ago is not told again, and who was not is.
 */
export async function keyOf(ctx: Context, { about, what, withinMs }: About): Promise<string> {
  const since = new Date(ctx.clock.now().getTime() - withinMs)
  return (await latestKey(ctx, `${about}:`, since)) ?? `${about}:${what}`
}
