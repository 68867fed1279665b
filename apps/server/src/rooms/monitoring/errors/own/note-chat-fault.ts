import type { Call } from '../../../../platform/http/http.ts'
import { ownKeyIn, takeOwn } from './note-own-error.ts'
import { readStack } from './read-stack.ts'

interface Fault {
  name: string
  message: string
  stack: string
}

const kinds = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'URIError'])
/** The chat's files, which a build gives a name like `panel-BxDuC7Eq.js`. */
const parts = ['svar', 'panel', 'talk', 'forms', 'visitors', 'errors-question', 'met-errors']
const ownFile = /\/widget\/([\w-]+?)(-[\w-]{8})?\.js$/

/**
 * Keeps what failed in the chat's own code on somebody's page. Anybody can send it, so it makes no more than one error
 * for each kind and file, and what the sender wrote stands inside it, never in its name or in a mail.
 */
export async function noteChatFault(call: Call, { name, message, stack }: Fault): Promise<void> {
  const { platform } = call
  const frames = readStack(stack).flatMap((frame) => {
    const [path, name = ''] = ownFile.exec(frame.filename.replace(/[?#].*/, '')) ?? []
    return path && parts.includes(name) ? [{ ...frame, function: '?', filename: path }] : []
  })
  const last = frames.at(-1)
  if (!last) return
  const publicKey = await call.inTenant(ownKeyIn)
  if (publicKey === null) return
  const type = kinds.has(name) ? name : 'Error'
  await takeOwn(platform, publicKey, {
    timestamp: platform.clock.now().getTime() / 1000,
    platform: 'javascript',
    environment: 'chat',
    fingerprint: ['chat', type, ownFile.exec(last.filename)?.[1] ?? ''],
    extra: { message },
    exception: { values: [{ type, value: 'The chat', stacktrace: { frames } }] },
  })
}
