import { useRoomPath } from '../../shell/room-path.ts'
import { MailPage } from './mail-page.tsx'
import { OutboxPage } from './outbox-page.tsx'
import { isTemplate } from './words/template-names.ts'
import { WordsPage } from './words/words-page.tsx'

/** What went out to people, in which words it is written, and who is not written to. */
export function Room() {
  const [part, template] = useRoomPath()
  if (part === 'words' && isTemplate(template)) return <WordsPage key={template} template={template} />
  if (part === undefined || part === 'words' || part === 'suppressed' || part === 'sending')
    return <OutboxPage part={part} />
  return <MailPage key={part} id={part} />
}
