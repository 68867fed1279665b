import { Download } from 'lucide-react'
import { useState } from 'react'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { notify } from '../../ui/notify.ts'
import type { Asked } from './asked.ts'
import { dashboardTexts } from './texts/index.ts'
import { downloadRows } from './use-dashboard.ts'

/** The rows behind the figures, for a spreadsheet. */
export function ExportMenu({ asked }: { asked: Asked }) {
  const texts = useTexts(dashboardTexts)
  const [busy, setBusy] = useState(false)
  async function take(rows: 'conversations' | 'tickets') {
    setBusy(true)
    try {
      await downloadRows(asked, rows)
    } catch {
      notify({ title: texts.exportFailed, tone: 'danger' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Menu
      trigger={
        <Button icon={Download} busy={busy}>
          {texts.exportAs}
        </Button>
      }
      items={[
        { label: texts.exportConversations, onSelect: () => void take('conversations') },
        { label: texts.exportTickets, onSelect: () => void take('tickets') },
      ]}
    />
  )
}
