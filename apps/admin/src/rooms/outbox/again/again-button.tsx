import type { OutgoingMail } from '@svar/contract'
import { RotateCw } from 'lucide-react'
import { useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { AgainDialog } from './again-dialog.tsx'
import { againTexts } from './texts/index.ts'

type AgainButtonProps = {
  mails: OutgoingMail[]
  size?: 'small'
  onDone?: () => void
}

/** Has these sent again, after asking. */
export function AgainButton({ mails, size, onDone }: AgainButtonProps) {
  const texts = useTexts(againTexts)
  const [isAsking, setIsAsking] = useState(false)
  return (
    <>
      <Button {...(size ? { size } : {})} icon={RotateCw} onClick={() => setIsAsking(true)}>
        {texts.send}
      </Button>
      {isAsking && <AgainDialog mails={mails} onDone={() => onDone?.()} onClose={() => setIsAsking(false)} />}
    </>
  )
}
