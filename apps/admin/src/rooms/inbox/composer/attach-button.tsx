import { Paperclip } from 'lucide-react'
import { useRef } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { inboxTexts } from '../texts/index.ts'

/** Chooses files from this device. */
export function AttachButton({ onFiles }: { onFiles: (files: File[]) => void }) {
  const texts = useTexts(inboxTexts).composer
  const input = useRef<HTMLInputElement>(null)
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
      <IconButton icon={Paperclip} label={texts.attach} onClick={() => input.current?.click()} />
    </>
  )
}
