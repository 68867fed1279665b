import { Link } from '@tanstack/react-router'
import { Compass } from 'lucide-react'
import { useTexts } from '../texts/use-texts.ts'
import { buttonClass } from '../ui/button-class.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { shellTexts } from './texts/index.ts'
import { usePageTitle } from './use-page-title.ts'

/** An address that leads nowhere, as a page of its own. */
export function NotFoundPage() {
  return (
    <main>
      <NotFound />
    </main>
  )
}

/** The same inside a workspace, where the menu stays. */
export function NotFound() {
  const texts = useTexts(shellTexts)
  usePageTitle(texts.notFoundTitle)
  return (
    <EmptyState
      level={1}
      icon={Compass}
      title={texts.notFoundTitle}
      text={texts.notFoundText}
      action={
        <Link to="/" className={buttonClass()}>
          {texts.goHome}
        </Link>
      }
    />
  )
}
