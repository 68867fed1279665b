import { Info } from 'lucide-react'
import { useTexts } from '../../texts/use-texts.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { dashboardTexts } from './texts/index.ts'

/** How a figure is computed, in words, beside its name. */
export function About({ name, text }: { name: string; text: string }) {
  const texts = useTexts(dashboardTexts)
  return (
    <Popover title={name} trigger={<IconButton icon={Info} size="small" label={texts.about(name)} />}>
      <p className="text-sm text-muted">{text}</p>
    </Popover>
  )
}
