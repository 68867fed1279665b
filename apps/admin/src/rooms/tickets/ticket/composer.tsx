import type { Attachment, TicketDetails, TicketStatus } from '@svar/contract'
import { Paperclip, Send, X } from 'lucide-react'
import { type ChangeEvent, useRef, useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { ticketStatuses } from '../lists.ts'
import { ticketTexts } from '../texts/index.ts'
import { useComment } from './use-comment.ts'

/** Writes to the customer, or to the others here. */
export function Composer({ ticket }: { ticket: TicketDetails }) {
  const texts = useTexts(ticketTexts)
  const [kind, setKind] = useState<'reply' | 'note'>('reply')
  const [text, setText] = useState('')
  const [status, setStatus] = useState<TicketStatus>('pending')
  const [files, setFiles] = useState<Attachment[]>([])
  const { send, upload, isBusy } = useComment(ticket.number)
  const isReply = kind === 'reply'

  async function submit() {
    if (text.trim() === '' || isBusy) return
    const attachmentIds = files.map(({ id }) => id)
    if (!(await send({ kind, text, attachmentIds, ...(isReply ? { status } : {}) }))) return
    setText('')
    setFiles([])
  }
  return (
    <div className="mt-6 rounded-xl border border-line-strong bg-canvas p-3 shadow-low">
      <SegmentedControl
        label={texts.kind}
        value={kind}
        onValueChange={setKind}
        options={[
          { value: 'reply', label: texts.reply },
          { value: 'note', label: texts.note },
        ]}
      />
      <Words kind={kind} text={text} onChange={setText} onSubmit={() => void submit()} />
      {isReply && !ticket.customer.email && <p className="mt-2 text-sm text-muted">{texts.noAddress}</p>}
      <Files files={files} onRemove={(id) => setFiles((all) => all.filter((one) => one.id !== id))} />
      <div className="mt-3 flex flex-wrap items-end justify-between gap-3">
        <FileButton onFile={async (file) => keep(setFiles, await upload(file))} />
        <div className="flex flex-wrap items-center gap-2">
          {isReply && <Afterwards status={status} onChange={setStatus} />}
          <Button
            variant="primary"
            icon={Send}
            shortcut="⌘↵"
            busy={isBusy}
            disabled={text.trim() === ''}
            onClick={() => void submit()}
          >
            {isReply ? texts.send : texts.keep}
          </Button>
        </div>
      </div>
    </div>
  )
}

type WordsProps = {
  kind: 'reply' | 'note'
  text: string
  onChange: (text: string) => void
  onSubmit: () => void
}

function Words({ kind, text, onChange, onSubmit }: WordsProps) {
  const texts = useTexts(ticketTexts)
  const isReply = kind === 'reply'
  return (
    <div className="mt-3">
      <TextArea
        label={isReply ? texts.reply : texts.note}
        labelHidden
        rows={4}
        maxLength={20_000}
        placeholder={isReply ? texts.replyPlaceholder : texts.notePlaceholder}
        value={text}
        onValueChange={onChange}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) onSubmit()
        }}
      />
    </div>
  )
}

type AfterwardsProps = { status: TicketStatus; onChange: (status: TicketStatus) => void }

function Afterwards({ status, onChange }: AfterwardsProps) {
  const texts = useTexts(ticketTexts)
  return (
    <div className="w-48">
      <Select
        label={texts.afterReply}
        labelHidden
        value={status}
        onValueChange={onChange}
        options={ticketStatuses.map((value) => ({ value, label: texts.statuses[value] }))}
      />
    </div>
  )
}

const keep = (set: (change: (all: Attachment[]) => Attachment[]) => void, file: Attachment | null) => {
  if (file) set((all) => [...all, file])
}

function Files({ files, onRemove }: { files: Attachment[]; onRemove: (id: string) => void }) {
  const texts = useTexts(ticketTexts)
  if (files.length === 0) return null
  return (
    <ul className="mt-2 flex flex-wrap gap-2">
      {files.map(({ id, name }) => (
        <li key={id} className="flex items-center gap-1 rounded-md border border-line pl-2 text-sm">
          <bdi>{name}</bdi>
          <IconButton icon={X} size="small" label={texts.removeFile(name)} onClick={() => onRemove(id)} />
        </li>
      ))}
    </ul>
  )
}

function FileButton({ onFile }: { onFile: (file: File) => Promise<void> }) {
  const texts = useTexts(ticketTexts)
  const input = useRef<HTMLInputElement>(null)
  function choose(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.currentTarget.files ?? []
    event.currentTarget.value = ''
    if (file) void onFile(file)
  }
  return (
    <>
      <input ref={input} type="file" className="hidden" tabIndex={-1} onChange={choose} />
      <IconButton icon={Paperclip} label={texts.attach} onClick={() => input.current?.click()} />
    </>
  )
}
