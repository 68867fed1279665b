import { EgressError } from './errors.ts'

/**
 * Passes a body on while it stays within `maxBytes`. What is counted is what comes out of decompression,
 * so that a small answer cannot swell into a large one. `onEnd` is called once, however the body ends.
 */
export function limitBody(
  body: ReadableStream<Uint8Array>,
  options: { maxBytes: number; host: string; describe(error: unknown): unknown; onEnd(): void },
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  let seen = 0

  async function pull(controller: ReadableStreamDefaultController<Uint8Array>) {
    try {
      const { done, value } = await reader.read()
      if (done) {
        options.onEnd()
        return controller.close()
      }
      seen += value.byteLength
      if (seen > options.maxBytes) {
        throw new EgressError('too_large', { host: options.host, maxBytes: options.maxBytes })
      }
      controller.enqueue(value)
    } catch (error) {
      options.onEnd()
      controller.error(options.describe(error))
      reader.cancel(error).catch(() => undefined)
    }
  }

  return new ReadableStream(
    {
      pull,
      async cancel(reason) {
        options.onEnd()
        await reader.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
}
