import { useRoomPath } from '../../shell/room-path.ts'
import { GroupPage } from './group/group-page.tsx'
import { ListPage } from './list/list-page.tsx'
import { ProjectList } from './projects/project-list.tsx'
import { ProjectPage } from './projects/project-page.tsx'
import { ReleasesPage } from './releases/releases-page.tsx'

/** Errors of programs: each kind once, one of them in full, and the programs that send them. */
export function Room() {
  const [part, id] = useRoomPath()
  if (part === 'projects') return id ? <ProjectPage key={id} id={id} /> : <ProjectList />
  if (part === 'releases') return <ReleasesPage id={id} />
  return part ? <GroupPage key={part} id={part} /> : <ListPage />
}
