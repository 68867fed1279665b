import { useRoomPath } from '../../shell/room-path.ts'
import { useMay } from '../../shell/session.ts'
import { TicketList } from './list/ticket-list.tsx'
import { SetupPage } from './setup/setup-page.tsx'
import { TicketPage } from './ticket/ticket-page.tsx'

/** What is still to be done for customers. */
export function Room() {
  const [part] = useRoomPath()
  const maySetUp = useMay('admin')
  if (part === 'settings' && maySetUp) return <SetupPage />
  return part && part !== 'settings' ? <TicketPage key={part} number={part} /> : <TicketList />
}
