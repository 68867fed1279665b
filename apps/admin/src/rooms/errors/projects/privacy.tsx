import type { ErrorProject } from '@svar/contract'
import { useTexts } from '../../../texts/use-texts.ts'
import { Switch } from '../../../ui/switch.tsx'
import { errorsTexts } from '../texts/index.ts'
import { useProjectActions } from './use-project-actions.ts'

/** What is removed before anything is kept; takes effect with the next error. */
export function Privacy({ project }: { project: ErrorProject }) {
  const texts = useTexts(errorsTexts).projects
  const { change } = useProjectActions(project.id)
  return (
    <>
      <Switch
        label={texts.removeMail}
        hint={texts.removeMailHint}
        checked={project.removeMailAddresses}
        onCheckedChange={(removeMailAddresses) => void change({ removeMailAddresses })}
      />
      <Switch
        label={texts.removeIp}
        hint={texts.removeIpHint}
        checked={project.removeIpAddresses}
        onCheckedChange={(removeIpAddresses) => void change({ removeIpAddresses })}
      />
    </>
  )
}
