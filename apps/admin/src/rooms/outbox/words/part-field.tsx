import type { MailPart, MailTemplateTexts } from '@svar/contract'
import { useTexts } from '../../../texts/use-texts.ts'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { outboxTexts } from '../texts/index.ts'
import { faultIn } from './fault.ts'

const longest: Record<MailPart, number> = { subject: 200, heading: 200, intro: 4000, button: 60, note: 2000 }

type PartFieldProps = {
  part: MailPart
  words: MailTemplateTexts
  value: string
  onValueChange: (text: string) => void
}

/** One part of a mail; what Svar writes there stands in it until something else does. */
export function PartField({ part, words, value, onValueChange }: PartFieldProps) {
  const { words: texts } = useTexts(outboxTexts)
  const fault = faultIn(value, words.variables)
  const shared = {
    label: texts.parts[part],
    value,
    onValueChange,
    maxLength: longest[part],
    placeholder: words.ours[part] ?? '',
    error: fault && (fault === 'braces' ? texts.braces : texts.unknown(fault.unknown)),
  }
  return part === 'intro' || part === 'note' ? (
    <TextArea {...shared} rows={part === 'intro' ? 5 : 3} />
  ) : (
    <TextField {...shared} />
  )
}
