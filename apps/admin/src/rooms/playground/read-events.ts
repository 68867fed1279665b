export type ServerEvent = { event: string; data: string }

/** Reads server-sent events (the WHATWG format) out of a body, however its bytes are cut. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let rest = ''
  try {
    while (true) {
      const { done, value } = await reader.read()
      rest += decoder.decode(value, { stream: !done })
      const blocks = rest.split(/\r?\n\r?\n/)
      rest = blocks.pop() ?? ''
      for (const block of blocks) yield* eventIn(block)
      // A last event whose end never came is dropped: it may be half of one.
      if (done) return
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

function* eventIn(block: string): Generator<ServerEvent> {
  let event = 'message'
  const data: string[] = []
  for (const line of block.split(/\r?\n/)) {
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? []
    if (field === 'event') event = value
    if (field === 'data') data.push(value)
  }
  if (data.length > 0) yield { event, data: data.join('\n') }
}
