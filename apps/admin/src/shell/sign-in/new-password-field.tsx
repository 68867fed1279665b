import { useTexts } from '../../texts/use-texts.ts'
import { classNames } from '../../ui/class-names.ts'
import { TextField } from '../../ui/text-field.tsx'
import { shellTexts } from '../texts/index.ts'
import { passwordStrength, type Strength } from './password-strength.ts'

type NewPasswordFieldProps = {
  value: string
  onValueChange: (value: string) => void
  /** What is known of the person, and therefore easy to guess. */
  known: string[]
  error: string | null
}

const bars: Record<Strength, { filled: number; tone: string }> = {
  short: { filled: 1, tone: 'bg-danger' },
  weak: { filled: 2, tone: 'bg-warning' },
  fair: { filled: 3, tone: 'bg-success' },
  strong: { filled: 4, tone: 'bg-success' },
}

/** A password to be chosen, with how hard it is to guess. */
export function NewPasswordField({ value, onValueChange, known, error }: NewPasswordFieldProps) {
  const { signIn: texts } = useTexts(shellTexts)
  const strength = passwordStrength(value, known)
  const { filled, tone } = bars[strength]
  return (
    <div className="flex flex-col gap-2">
      <TextField
        label={texts.choosePassword}
        type="password"
        autoComplete="new-password"
        value={value}
        onValueChange={onValueChange}
        hint={texts.passwordHint}
        error={error}
      />
      {value && (
        <div className="flex items-center gap-3">
          <span aria-hidden className="grid flex-1 grid-cols-4 gap-1">
            {[1, 2, 3, 4].map((bar) => (
              <span
                key={bar}
                className={classNames('h-1 rounded-full', bar <= filled ? tone : 'bg-pressed')}
              />
            ))}
          </span>
          <span role="status" className="text-xs font-medium text-muted">
            {texts.strength[strength]}
          </span>
        </div>
      )}
    </div>
  )
}
