import { useRef } from 'preact/hooks'
import { Icon } from './icons.tsx'

/** Opens the choice of files. */
export function AttachButton({ label, add }: { label: string; add: (files: Iterable<File>) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" class="icon-button" aria-label={label} onClick={() => input.current?.click()}>
        <Icon name="clip" />
      </button>
      <input
        type="file"
        class="file-input"
        ref={input}
        multiple
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          add([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
    </>
  )
}
