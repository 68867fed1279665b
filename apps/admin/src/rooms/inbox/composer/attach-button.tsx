import { Paperclip } from 'lucide-react'
import { useRef } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { useCommands } from '../../../ui/commands.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { inboxTexts } from '../texts/index.ts'

/** Chooses files from this device. */
export function AttachButton({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { composer, title } = useTexts(inboxTexts)
  const input = useRef<HTMLInputElement>(null)
  const attach = { label: composer.attach, icon: Paperclip }
  const choose = () => input.current?.click()
  useCommands([{ ...attach, id: 'inbox.attach', group: title, onSelect: choose }])
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
      <IconButton {...attach} onClick={choose} />
    </>
  )
}
