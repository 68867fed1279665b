import type { Call } from '../../../../platform/http/http.ts'
import { ownKeyIn, takeOwn } from './note-own-error.ts'
import { readStack } from './read-stack.ts'

interface Fault {
  name: string
  message: string
  stack: string
  where: string
}

/** Keeps what failed in the admin's pages, in the workspace of whoever met it: nobody writes into another's. */
export async function noteAdminFault(call: Call, { name, message, stack, where }: Fault): Promise<void> {
  const { platform } = call
  const publicKey = await call.inTenant(ownKeyIn)
  if (publicKey === null) return
  await takeOwn(platform, publicKey, {
    timestamp: platform.clock.now().getTime() / 1000,
    platform: 'javascript',
    environment: 'admin',
    transaction: where,
    exception: {
      values: [{ type: name || 'Error', value: message, stacktrace: { frames: readStack(stack) } }],
    },
  })
}
