import type { ErrorProject } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { Rocket, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { usePath } from '../../../shell/room-path.ts'
import { usePageTitle } from '../../../shell/use-page-title.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { Button } from '../../../ui/button.tsx'
import { buttonClass } from '../../../ui/button-class.ts'
import { ErrorState } from '../../../ui/error-state.tsx'
import { Page } from '../../../ui/page.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { SettingsSection } from '../../../ui/settings-page.tsx'
import { SkeletonPage } from '../../../ui/skeleton.tsx'
import { Gone } from '../gone.tsx'
import { errorsTexts } from '../texts/index.ts'
import { useProjects } from '../use-errors.ts'
import { Alerts } from './alerts/alerts.tsx'
import { ChatErrors } from './chat-errors.tsx'
import { Connect } from './connect.tsx'
import { Keys } from './keys.tsx'
import { Origins } from './origins.tsx'
import { Privacy } from './privacy.tsx'
import { RemoveProjectDialog } from './remove-project-dialog.tsx'
import { SourceMaps } from './source-maps.tsx'
import { Tokens } from './tokens/tokens.tsx'

/** One program: how it is connected, its keys, what is removed from its errors, its source maps. */
export function ProjectPage({ id }: { id: string }) {
  const texts = useTexts(errorsTexts)
  const path = usePath()
  const { data, error, refetch } = useProjects()
  const project = data?.items.find((one) => one.id === id)
  usePageTitle(project?.name ?? texts.projects.title, texts.title)
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />
  if (!data) return <SkeletonPage />
  if (project) return <OpenProject project={project} />
  const { goneTitle, goneText, back } = texts.projects
  return <Gone title={goneTitle} text={goneText} to={path('errors', 'projects')} label={back} />
}

function OpenProject({ project }: { project: ErrorProject }) {
  const { projects: texts, releases } = useTexts(errorsTexts)
  const path = usePath()
  const [isRemoving, setIsRemoving] = useState(false)
  return (
    <Page>
      <PageHeader
        title={project.name}
        back={<BackLink to={path('errors', 'projects')} label={texts.back} />}
        actions={
          <>
            <Link to={path('errors', 'releases', project.id)} className={buttonClass('secondary')}>
              <Rocket size={16} aria-hidden />
              {releases.title}
            </Link>
            <Button icon={Trash2} onClick={() => setIsRemoving(true)}>
              {texts.remove}
            </Button>
          </>
        }
      />
      <Sections project={project} />
      {isRemoving && <RemoveProjectDialog project={project} onClose={() => setIsRemoving(false)} />}
    </Page>
  )
}

function Sections({ project }: { project: ErrorProject }) {
  const texts = useTexts(errorsTexts).projects
  return (
    <div className="divide-y divide-line border-t border-line">
      <SettingsSection title={texts.connect} text={texts.connectText}>
        <Connect projectId={project.id} />
      </SettingsSection>
      <SettingsSection title={texts.keys} text={texts.keysText}>
        <Keys projectId={project.id} />
      </SettingsSection>
      <SettingsSection title={texts.alerts.title} text={texts.alerts.text}>
        <Alerts key={JSON.stringify(project.alerts)} project={project} />
      </SettingsSection>
      <SettingsSection title={texts.chat} text={texts.chatText}>
        <ChatErrors projectId={project.id} />
      </SettingsSection>
      <SettingsSection title={texts.privacy} text={texts.privacyText}>
        <Privacy project={project} />
      </SettingsSection>
      <SettingsSection title={texts.origins} text={texts.originsText}>
        <Origins project={project} />
      </SettingsSection>
      <SettingsSection title={texts.maps} text={texts.mapsText}>
        <SourceMaps projectId={project.id} />
      </SettingsSection>
      <SettingsSection title={texts.tokens.title} text={texts.tokens.text}>
        <Tokens project={project} />
      </SettingsSection>
    </div>
  )
}
