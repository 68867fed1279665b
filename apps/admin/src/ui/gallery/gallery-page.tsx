import { Moon, Sun } from 'lucide-react'
import { useState } from 'react'
import { PageHeader } from '../page-header.tsx'
import { SegmentedControl } from '../segmented-control.tsx'
import { chooseTheme, type Theme, useTheme } from '../theme.ts'
import { ButtonsPart } from './buttons-part.tsx'
import { FieldsPart } from './fields-part.tsx'
import { OverlaysPart } from './overlays-part.tsx'
import { ShownPart } from './shown-part.tsx'
import { StatesPart } from './states-part.tsx'

/** Every part of the kit on one page. Stands in development builds only; its words are for us and not translated. */
export function GalleryPage() {
  const theme = useTheme()
  const [width, setWidth] = useState('wide')
  return (
    <div className="h-full overflow-y-auto bg-sunken">
      <main className={`mx-auto px-5 py-8 ${width === 'narrow' ? 'max-w-md' : 'max-w-5xl'}`}>
        <PageHeader
          title="Gallery"
          text="The kit of the admin, as it looks and behaves."
          actions={
            <>
              <SegmentedControl
                label="Theme"
                value={theme}
                onValueChange={(value) => chooseTheme(value as Theme)}
                options={[
                  { value: 'system', label: 'System' },
                  { value: 'light', label: 'Light', icon: Sun },
                  { value: 'dark', label: 'Dark', icon: Moon },
                ]}
              />
              <SegmentedControl
                label="Width"
                value={width}
                onValueChange={setWidth}
                options={[
                  { value: 'wide', label: 'Wide' },
                  { value: 'narrow', label: 'Narrow' },
                ]}
              />
            </>
          }
        />
        <div className="flex flex-col gap-8">
          <ButtonsPart />
          <FieldsPart />
          <ShownPart />
          <OverlaysPart />
          <StatesPart />
        </div>
      </main>
    </div>
  )
}
