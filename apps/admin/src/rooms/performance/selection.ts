import { type ErrorProject, performanceKinds, performanceSpans } from '@svar/contract'
import type { Chosen, Selection } from './use-performance.ts'

export interface Shown {
  selection: Selection
  chosen: Chosen | null
}
type Project = Pick<ErrorProject, 'id' | 'isOwn'>

/** What the address asks for, of what there is; the first program of the business where it names none. */
export function readShown(search: Record<string, unknown>, projects: Project[]): Shown {
  const asked = (name: string) => (search[name] === undefined ? undefined : String(search[name]))
  const environment = asked('environment')
  const name = asked('name')
  return {
    selection: {
      project: projects.find(({ id }) => id === asked('project'))?.id ?? usual(projects),
      span: performanceSpans.find((span) => span === asked('span')) ?? 'day',
      kind: performanceKinds.find((kind) => kind === asked('kind')) ?? 'route',
      ...(environment === undefined ? {} : { environment }),
    },
    chosen: name === undefined ? null : { name, operation: asked('operation') ?? '' },
  }
}

/** The same for the address, where what is usual goes without saying. */
export function writeShown({ selection, chosen }: Shown, projects: Project[]) {
  const { project, span, kind, environment } = selection
  return {
    project: project === usual(projects) ? undefined : project,
    span: span === 'day' ? undefined : span,
    kind: kind === 'route' ? undefined : kind,
    environment,
    name: chosen?.name,
    operation: chosen?.operation,
  }
}

const usual = (projects: Project[]): string => (projects.find(({ isOwn }) => !isOwn) ?? projects[0])?.id ?? ''
