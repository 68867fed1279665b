import { useRoomPath } from '../../shell/room-path.ts'
import { KnowledgePage } from './knowledge-page.tsx'
import { SourcePage } from './sources/source-page.tsx'
import { useKnowledgeUpdates } from './use-knowledge-updates.ts'

/** Knowledge: what the assistant may answer from. */
export function Room() {
  const [kind, id] = useRoomPath()
  useKnowledgeUpdates()
  return kind === 'sources' && id ? <SourcePage key={id} id={id} /> : <KnowledgePage />
}
