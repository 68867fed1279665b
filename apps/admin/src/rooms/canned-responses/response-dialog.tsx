import type { CannedResponse } from '@svar/contract'
import { type FormEvent, useId, useState } from 'react'
import { useMay } from '../../shell/session.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { notify } from '../../ui/notify.ts'
import { faultOf } from './fault-of.ts'
import { ResponseFields } from './response-fields.tsx'
import { cannedTexts } from './texts/index.ts'
import { type Fields, useChanges } from './use-responses.ts'

type ResponseDialogProps = { response: CannedResponse | undefined; onClose: () => void }

/** What the form shows first; what an admin writes is for everybody unless they say otherwise. */
function begunWith(response: CannedResponse | undefined, isAdmin: boolean): Fields {
  if (!response) {
    return { shortcut: '', title: '', texts: {}, scope: isAdmin ? 'everyone' : 'mine', teamId: null }
  }
  const { shortcut, title, texts, scope, teamId } = response
  return { shortcut, title, texts, scope, teamId }
}

/** A canned response: written, changed, or only read by those who may not change it. */
export function ResponseDialog({ response, onClose }: ResponseDialogProps) {
  const texts = useTexts(cannedTexts)
  const formId = useId()
  const isAdmin = useMay('admin')
  const mayChange = response?.mayChange ?? true
  const [fields, setFields] = useState<Fields>(() => begunWith(response, isAdmin))
  const { error, isBusy, submit } = useSave(response?.id, fields, onClose)
  const [isRemoving, setRemoving] = useState(false)
  const remove = useRemove(response, onClose)

  const footer = mayChange ? (
    <Footer formId={formId} isBusy={isBusy} onRemove={response && (() => setRemoving(true))} />
  ) : (
    <Button onClick={onClose}>{texts.editor.close}</Button>
  )
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="large"
      title={response?.title ?? texts.editor.newTitle}
      description={mayChange ? undefined : texts.editor.readOnly}
      footer={footer}
    >
      <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-5">
        <ResponseFields fields={fields} onChange={setFields} disabled={!mayChange} mayShare={isAdmin} />
        {error && (
          <p role="alert" className="text-sm text-danger-ink">
            {error}
          </p>
        )}
      </form>
      <ConfirmDialog
        open={isRemoving}
        onOpenChange={setRemoving}
        title={texts.removeTitle(fields.title)}
        text={texts.removeText}
        confirmLabel={texts.removeDo}
        danger
        onConfirm={remove}
      />
    </Dialog>
  )
}

type FooterProps = { formId: string; isBusy: boolean; onRemove: (() => void) | undefined }

function Footer({ formId, isBusy, onRemove }: FooterProps) {
  const texts = useTexts(cannedTexts)
  return (
    <>
      {onRemove && (
        <Button variant="quiet" className="mr-auto text-danger-ink!" onClick={onRemove}>
          {texts.removeDo}
        </Button>
      )}
      <Button type="submit" form={formId} variant="primary" busy={isBusy}>
        {texts.editor.save}
      </Button>
    </>
  )
}

function useRemove(response: CannedResponse | undefined, onClose: () => void) {
  const texts = useTexts(cannedTexts)
  const changes = useChanges()
  return async () => {
    if (response) await changes.remove(response.id)
    notify({ title: texts.removed })
    onClose()
  }
}

function useSave(id: string | undefined, fields: Fields, onClose: () => void) {
  const texts = useTexts(cannedTexts).editor
  const sentence = useErrorSentence()
  const changes = useChanges()
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function submit(event: FormEvent) {
    event.preventDefault()
    const fault = faultOf(fields)
    if (fault) return setError(texts[fault])
    setBusy(true)
    try {
      const written = Object.entries(fields.texts).filter(([, text]) => text?.trim())
      await changes.save(id, { ...fields, texts: Object.fromEntries(written) })
      notify({ title: texts.saved, tone: 'success' })
      onClose()
    } catch (reason) {
      setError(sentence(reason))
      setBusy(false)
    }
  }
  return { error, isBusy, submit }
}
