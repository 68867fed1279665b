import { ArrowLeftRight, Download, Upload } from 'lucide-react'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { notify } from '../../../ui/notify.ts'
import { knowledgeTexts } from '../texts/index.ts'
import { ImportDialog } from './import-dialog.tsx'

/** Takes questions and answers out, and brings them in. */
export function TransferMenu() {
  const { questions } = useTexts(knowledgeTexts)
  const sentence = useErrorSentence()
  const mayWrite = useMay('agent')
  const [isImporting, setIsImporting] = useState(false)

  async function exportAll() {
    try {
      const { faqs } = await call(api.GET('/api/knowledge/faqs/export'))
      saveAs('questions-and-answers.json', JSON.stringify({ faqs }, null, 2))
    } catch (error) {
      notify({ title: questions.exportFailed, text: sentence(error), tone: 'danger' })
    }
  }

  const exportItem = { label: questions.export, icon: Download, onSelect: () => void exportAll() }
  const importItem = { label: questions.import, icon: Upload, onSelect: () => setIsImporting(true) }
  return (
    <>
      <Menu
        trigger={<IconButton icon={ArrowLeftRight} label={questions.transfer} variant="secondary" />}
        items={mayWrite ? [exportItem, importItem] : [exportItem]}
      />
      {isImporting && <ImportDialog onClose={() => setIsImporting(false)} />}
    </>
  )
}

function saveAs(name: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}
