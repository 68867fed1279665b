import { z } from 'zod'
import { pushAddress } from './delivery.ts'
import { route } from './route.ts'
import { done } from './shared.ts'

const room = 'delivery'
const access = { kind: 'member', role: 'viewer' } as const

/** Browsers that are told while no page of the admin is open; each for as long as its session holds. */
export const deliveryPush = {
  pushKey: route({
    method: 'GET',
    path: '/api/delivery/push-key',
    room,
    access,
    summary: 'The key that a browser subscribes to web push with',
    output: z.object({ key: z.string() }),
  }),
  subscribeToPush: route({
    method: 'PUT',
    path: '/api/delivery/push-subscription',
    room,
    access,
    summary: 'Have this browser told by web push',
    body: pushAddress,
    output: done,
  }),
  renewPush: route({
    method: 'POST',
    path: '/api/delivery/push-renewal',
    room,
    access,
    summary: 'Have this browser told again after signing in, where the caller had it told before',
    body: pushAddress.pick({ endpoint: true }),
    output: z.object({ on: z.boolean().describe('Whether the caller is told in this browser') }),
  }),
  unsubscribeFromPush: route({
    method: 'POST',
    path: '/api/delivery/push-unsubscription',
    room,
    access,
    summary: 'No longer have this browser told',
    body: pushAddress.pick({ endpoint: true }),
    output: done,
  }),
}
