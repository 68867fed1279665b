import { useNavigate } from '@tanstack/react-router'
import { ChevronsUpDown, Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Badge } from '../ui/badge.tsx'
import { Menu } from '../ui/menu.tsx'
import { useMe, useWorkspace } from './session.ts'
import { shellTexts } from './texts/index.ts'

// Seldom needed, and a form brings much along.
const NewWorkspaceDialog = lazy(async () => ({
  default: (await import('./new-workspace-dialog.tsx')).NewWorkspaceDialog,
}))

/** Which workspace this is, and the way to another. */
export function WorkspaceMenu() {
  const texts = useTexts(shellTexts)
  const { workspaces } = useMe()
  const workspace = useWorkspace()
  const navigate = useNavigate()
  const [isCreating, setIsCreating] = useState(false)

  const trigger = (
    <button
      type="button"
      className="mx-0.5 flex h-10 items-center gap-2.5 rounded-lg px-2 text-left hover:bg-hover data-popup-open:bg-hover pointer-coarse:h-12"
    >
      <Avatar name={workspace.name} size="small" square />
      <span className="min-w-0 flex-1 truncate text-base font-semibold">
        {workspace.name}
        <span className="sr-only">, {texts.switchWorkspace}</span>
      </span>
      {workspace.isDemo && <Badge>{texts.demo}</Badge>}
      <ChevronsUpDown size={14} aria-hidden className="shrink-0 text-faint" />
    </button>
  )

  return (
    <>
      <Menu
        trigger={trigger}
        align="start"
        items={[
          {
            kind: 'choice',
            label: texts.workspaces,
            value: workspace.slug,
            options: workspaces.map(({ slug, name }) => ({ value: slug, label: name })),
            onValueChange: (slug) => navigate({ to: '/w/$slug', params: { slug } }),
          },
          'line',
          { label: texts.newWorkspace, icon: Plus, onSelect: () => setIsCreating(true) },
        ]}
      />
      {isCreating && (
        <Suspense>
          <NewWorkspaceDialog open onOpenChange={setIsCreating} />
        </Suspense>
      )}
    </>
  )
}
