import { useRoomPath } from '../../shell/room-path.ts'
import { EndpointList } from './endpoint-list.tsx'
import { EndpointPage } from './endpoint-page.tsx'

/** Where events are sent, and what was answered. */
export function Room() {
  const [id] = useRoomPath()
  return id ? <EndpointPage key={id} id={id} /> : <EndpointList />
}
