import { useRoomPath } from '../../shell/room-path.ts'
import { MailList } from './mail-list.tsx'
import { MailPage } from './mail-page.tsx'

/** The mails that went out, and those that wait here because no mail server is set. */
export function Room() {
  const [id] = useRoomPath()
  return id ? <MailPage key={id} id={id} /> : <MailList />
}
