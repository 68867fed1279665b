import type { Receipt } from '@svar/contract'
import { ShieldCheck, ShieldX } from 'lucide-react'
import { useTexts } from '../../../texts/use-texts.ts'
import { playgroundTexts } from '../texts/index.ts'
import { BehindSection } from './behind-section.tsx'

type ReceiptsProps = { receipts: Receipt[]; refused: string[]; isHeld: boolean }

/** Each claim of the answer with what proves it, and the claims that nothing proves. */
export function Receipts({ receipts, refused, isHeld }: ReceiptsProps) {
  const texts = useTexts(playgroundTexts)
  if (!isHeld && receipts.length === 0 && refused.length === 0) return null
  return (
    <BehindSection title={texts.receipts}>
      <p className="text-sm text-muted">{receipts.length > 0 ? texts.receiptsText : texts.noReceipts}</p>
      <ul className="flex flex-col gap-2">
        {receipts.map((receipt) => (
          <ReceiptRow key={`${receipt.kind} ${receipt.claim}`} receipt={receipt} />
        ))}
      </ul>
      {refused.length > 0 && <Refused claims={refused} />}
    </BehindSection>
  )
}

function ReceiptRow({ receipt }: { receipt: Receipt }) {
  const texts = useTexts(playgroundTexts)
  const isProven = receipt.evidence !== 'none'
  const Icon = isProven ? ShieldCheck : ShieldX
  return (
    <li className="flex gap-2.5 rounded-xl border border-line bg-canvas px-3.5 py-2.5">
      <Icon
        size={17}
        aria-hidden
        className={`mt-0.5 shrink-0 ${isProven ? 'text-success' : 'text-danger'}`}
      />
      <div className="min-w-0 text-sm">
        <p className="wrap-anywhere">
          <strong className="font-semibold">{receipt.claim}</strong>{' '}
          <span className="text-muted">{texts.evidence[receipt.evidence]}</span>
        </p>
        {receipt.quote && (
          <blockquote className="mt-1 line-clamp-3 border-l-2 border-line-strong pl-2.5 text-muted wrap-anywhere">
            {receipt.quote}
          </blockquote>
        )}
      </div>
    </li>
  )
}

function Refused({ claims }: { claims: string[] }) {
  const texts = useTexts(playgroundTexts)
  return (
    <div className="rounded-xl bg-danger-soft px-3.5 py-3 text-sm text-danger-ink">
      <h4 className="font-semibold">{texts.refused}</h4>
      <p>{texts.refusedText}</p>
      <ul className="mt-1.5 list-disc pl-5 font-medium">
        {claims.map((claim) => (
          <li key={claim}>{claim}</li>
        ))}
      </ul>
    </div>
  )
}
