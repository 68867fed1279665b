import { shellTexts } from '../../../shell/texts/index.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'
import { chooseTheme, type Theme, useTheme } from '../../../ui/theme.ts'

const themes: Theme[] = ['system', 'light', 'dark']

/** Light or dark, on this device; takes effect at once. */
export function ThemeChoice() {
  const texts = useTexts(shellTexts)
  return (
    <div>
      <SegmentedControl
        label={texts.theme}
        value={useTheme()}
        onValueChange={chooseTheme}
        options={themes.map((value) => ({ value, label: texts.themes[value] }))}
      />
    </div>
  )
}
