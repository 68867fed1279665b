import { type ErrorProject, performanceKinds, performanceSpans } from '@svar/contract'
import type { Chosen, Selection } from './use-performance.ts'

export interface Shown {
  selection: Selection
  chosen: Chosen | null
}

/**
 * What the address asks for, of what there is.
 * @param usual the program that is shown where it names none
 */
export function readShown(
  search: Record<string, unknown>,
  projects: Pick<ErrorProject, 'id'>[],
  usual: string,
): Shown {
  const asked = (name: string) => (search[name] === undefined ? undefined : String(search[name]))
  const environment = asked('environment')
  const name = asked('name')
  return {
    selection: {
      project: projects.find(({ id }) => id === asked('project'))?.id ?? usual,
      span: performanceSpans.find((span) => span === asked('span')) ?? 'day',
      kind: performanceKinds.find((kind) => kind === asked('kind')) ?? 'route',
      ...(environment === undefined ? {} : { environment }),
    },
    chosen: name === undefined ? null : { name, operation: asked('operation') ?? '' },
  }
}

/** The same for the address, where what is usual goes without saying; but which program it is, always is said. */
export function writeShown({ selection, chosen }: Shown) {
  const { project, span, kind, environment } = selection
  return {
    project,
    span: span === 'day' ? undefined : span,
    kind: kind === 'route' ? undefined : kind,
    environment,
    name: chosen?.name,
    operation: chosen?.operation,
  }
}
