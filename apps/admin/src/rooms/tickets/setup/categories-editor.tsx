import { Plus, X } from 'lucide-react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { ticketTexts } from '../texts/index.ts'
import type { EditorProps } from './setup-page.tsx'

/** The list of categories, each with its name. */
export function CategoriesEditor({ draft, change }: EditorProps) {
  const texts = useTexts(ticketTexts)
  const { categories } = draft
  const rename = (key: string, name: string) =>
    change({ categories: categories.map((one) => (one.key === key ? { ...one, name } : one)) })
  const add = () => change({ categories: [...categories, { id: null, key: crypto.randomUUID(), name: '' }] })
  return (
    <div className="flex flex-col gap-2">
      {categories.map(({ key, name }) => (
        <div key={key} className="flex items-center gap-2">
          <div className="flex-1">
            <TextField
              label={texts.category}
              labelHidden
              maxLength={60}
              autoFocus={name === ''}
              value={name}
              onValueChange={(value) => rename(key, value)}
            />
          </div>
          <IconButton
            icon={X}
            label={`${texts.remove}: ${name}`}
            onClick={() => change({ categories: categories.filter((one) => one.key !== key) })}
          />
        </div>
      ))}
      <div>
        <Button icon={Plus} onClick={add}>
          {texts.addCategory}
        </Button>
      </div>
    </div>
  )
}
