import type { Room } from '../platform/room.ts'
import { assistant } from '../rooms/assistant/index.ts'
import { cannedResponses } from '../rooms/canned-responses/index.ts'
import { conversations } from '../rooms/conversations/index.ts'
import { customerService } from '../rooms/customer-service/index.ts'
import { customers } from '../rooms/customers/index.ts'
import { delivery } from '../rooms/delivery/index.ts'
import { feedback } from '../rooms/feedback/index.ts'
import { identity } from '../rooms/identity/index.ts'
import { insights } from '../rooms/insights/index.ts'
import { knowledge } from '../rooms/knowledge/index.ts'
import { monitoring } from '../rooms/monitoring/index.ts'
import { teams } from '../rooms/teams/index.ts'
import { tickets } from '../rooms/tickets/index.ts'
import { visitors } from '../rooms/visitors/index.ts'
import { webhooks } from '../rooms/webhooks/index.ts'
import { widget } from '../rooms/widget/index.ts'

/** The rooms in their order (room-order.json): each may call those before it; all else travels by event. */
export const rooms: Room[] = [
  identity,
  delivery,
  teams,
  customers,
  knowledge,
  conversations,
  tickets,
  cannedResponses,
  assistant,
  feedback,
  visitors,
  widget,
  webhooks,
  monitoring,
  insights,
  customerService,
]
