import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { FileDrop } from '../../../ui/file-drop.tsx'
import { notify } from '../../../ui/notify.ts'
import { knowledgeTexts } from '../texts/index.ts'
import { type ExportedFaq, readExport } from './read-export.ts'

/** Brings in questions and answers from a file that was exported before. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { questions } = useTexts(knowledgeTexts)
  const sentence = useErrorSentence()
  const client = useQueryClient()
  const [faqs, setFaqs] = useState<ExportedFaq[] | null | 'unreadable'>(null)
  const bring = useMutation({
    mutationFn: (faqs: ExportedFaq[]) => call(api.POST('/api/knowledge/faqs/import', { body: { faqs } })),
    onSuccess: ({ added, updated, unchanged }) => {
      notify({
        title: questions.imported,
        text: questions.importedText(added, updated, unchanged),
        tone: 'success',
      })
      void client.invalidateQueries({ queryKey: ['knowledge'] })
      onClose()
    },
  })
  const isReady = Array.isArray(faqs)

  async function take([file]: File[]) {
    bring.reset()
    if (file) setFaqs(readExport(await file.text()) ?? 'unreadable')
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="medium"
      title={questions.importTitle}
      description={questions.importText}
      footer={
        <Button
          variant="primary"
          disabled={!isReady || faqs.length === 0}
          busy={bring.isPending}
          onClick={() => isReady && bring.mutate(faqs)}
        >
          {questions.importNow}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <FileDrop
          label={questions.importDrop}
          accept=".json,application/json"
          multiple={false}
          onFiles={(files) => void take(files)}
        />
        <div role="status">
          {isReady && <p className="text-sm font-medium">{questions.importReady(faqs.length)}</p>}
        </div>
        {(faqs === 'unreadable' || bring.error) && (
          <p role="alert" className="text-sm text-danger-ink">
            {bring.error ? sentence(bring.error) : questions.importUnreadable}
          </p>
        )}
      </div>
    </Dialog>
  )
}
