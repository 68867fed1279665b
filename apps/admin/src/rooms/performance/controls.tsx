import { type ErrorProject, performanceKinds, performanceSpans } from '@svar/contract'
import { useTexts } from '../../texts/use-texts.ts'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { Select } from '../../ui/select.tsx'
import { performanceTexts } from './texts/index.ts'
import type { Selection } from './use-performance.ts'

type ControlsProps = {
  selection: Selection
  projects: ErrorProject[]
  environments: string[]
  onChange: (changes: Partial<Selection>) => void
}

/** An environment cannot be called this. */
const ALL = ' '

/** Which program, where it runs, how far back, and what of it. */
export function Controls({ selection, projects, environments, onChange }: ControlsProps) {
  const texts = useTexts(performanceTexts)
  return (
    <div className="mb-5 flex flex-wrap items-end gap-3">
      {projects.length > 1 && (
        <Select
          className="w-44"
          label={texts.project}
          value={selection.project}
          onValueChange={(project) => onChange({ project })}
          options={projects.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {environments.length > 1 && (
        <Select
          className="w-44"
          label={texts.environment}
          value={selection.environment ?? ALL}
          onValueChange={(environment) =>
            onChange({ environment: environment === ALL ? undefined : environment })
          }
          options={[ALL, ...environments].map((value) => ({
            value,
            label: value === ALL ? texts.allEnvironments : value,
          }))}
        />
      )}
      <SegmentedControl
        label={texts.kind}
        value={selection.kind}
        onValueChange={(kind) => onChange({ kind })}
        options={performanceKinds.map((value) => ({ value, label: texts.kinds[value] }))}
      />
      <SegmentedControl
        label={texts.span}
        value={selection.span}
        onValueChange={(span) => onChange({ span })}
        options={performanceSpans.map((value) => ({ value, label: texts.spans[value] }))}
      />
    </div>
  )
}
