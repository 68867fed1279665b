import type { Locale } from '@svar/contract'

const words: Record<Locale, string> = {
  nb: 'Meld deg av slike e-poster',
  sv: 'Avregistrera dig från sådana här mejl',
  da: 'Afmeld denne slags mails',
  fi: 'Peru tällaiset viestit',
  de: 'Solche E-Mails abbestellen',
  'en-US': 'Unsubscribe from emails like this',
  'en-GB': 'Unsubscribe from emails like this',
}

export const unsubscribeFooter = (locale: Locale, link: string) => ({ label: words[locale], link })
