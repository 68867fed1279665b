import type { Model } from '@svar/contract'
import { Bot, Cloud, HardDrive, Plug } from 'lucide-react'

/** The picture of each provider. */
export const providerIcons = { openai: Bot, anthropic: Cloud, ollama: HardDrive, compatible: Plug }

const grounds: Record<Model['provider'], string> = {
  openai: 'bg-tint-mint text-tint-mint-ink',
  anthropic: 'bg-tint-peach text-tint-peach-ink',
  ollama: 'bg-tint-sky text-tint-sky-ink',
  compatible: 'bg-tint-lilac text-tint-lilac-ink',
}

/** A provider's picture on its own ground. */
export function ProviderMark({ provider }: { provider: Model['provider'] }) {
  const Icon = providerIcons[provider]
  return (
    <span className={`grid size-9 shrink-0 place-items-center rounded-lg ${grounds[provider]}`}>
      <Icon size={18} aria-hidden />
    </span>
  )
}
