import { FileText, Globe, TextQuote } from 'lucide-react'
import { useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'
import { knowledgeTexts } from '../texts/index.ts'
import { AddFiles } from './add-files.tsx'
import { AddText } from './add-text.tsx'
import { AddWebsite } from './add-website.tsx'

const icons = { file: FileText, website: Globe, text: TextQuote }
const ways = ['file', 'website', 'text'] as const

/** Brings something in: files (those that were dropped go at once), a website, or a text. */
export function AddSourceDialog({ files, onClose }: { files: File[]; onClose: () => void }) {
  const texts = useTexts(knowledgeTexts)
  const [way, setWay] = useState<(typeof ways)[number]>('file')
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="medium"
      title={texts.source.addTitle}
      description={texts.source.addText}
    >
      <div className="flex flex-col gap-5">
        <div>
          <SegmentedControl
            label={texts.source.way}
            value={way}
            onValueChange={setWay}
            options={ways.map((value) => ({ value, label: texts.source.ways[value], icon: icons[value] }))}
          />
        </div>
        {/* Files go on being sent while another way is looked at. */}
        <div hidden={way !== 'file'}>
          <AddFiles dropped={files} onDone={onClose} />
        </div>
        {way === 'website' && <AddWebsite onDone={onClose} />}
        {way === 'text' && <AddText onDone={onClose} />}
      </div>
    </Dialog>
  )
}
