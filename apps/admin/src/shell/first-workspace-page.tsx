import { useTexts } from '../texts/use-texts.ts'
import { NewWorkspaceForm } from './new-workspace-form.tsx'
import { SignInFrame } from './sign-in/sign-in-frame.tsx'
import { shellTexts } from './texts/index.ts'

/** For somebody who is signed in and belongs to no workspace yet. */
export function FirstWorkspacePage() {
  const texts = useTexts(shellTexts)
  return (
    <SignInFrame title={texts.newWorkspace} text={texts.newWorkspaceText}>
      <NewWorkspaceForm />
    </SignInFrame>
  )
}
