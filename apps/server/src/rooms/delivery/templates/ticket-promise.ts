import type { TicketTarget } from '@svar/contract'
import type { Template, Words } from './letter.ts'

interface Params {
  /** The ticket's. */
  number: string
  about: string
  state: 'near' | 'broken'
  target: TicketTarget
  link: string
}

interface PromiseWords {
  near(number: string): string
  broken(number: string): string
  what: Record<Params['target'], Record<Params['state'], string>>
  button: string
}

const english: PromiseWords = {
  near: (number) => `${number} is due soon`,
  broken: (number) => `${number} is overdue`,
  what: {
    first_reply: {
      near: 'The customer will soon have waited for a first reply as long as you promise.',
      broken: 'The customer has waited for a first reply longer than you promise.',
    },
    next_reply: {
      near: 'The customer will soon have waited for a reply as long as you promise.',
      broken: 'The customer has waited for a reply longer than you promise.',
    },
    resolution: {
      near: 'The time in which you promise to resolve this ticket is nearly over.',
      broken: 'The time in which you promise to resolve this ticket is over.',
    },
  },
  button: 'Open the ticket',
}

const words: Words<PromiseWords> = {
  nb: {
    near: (number) => `${number} nærmer seg fristen`,
    broken: (number) => `${number} er over fristen`,
    what: {
      first_reply: {
        near: 'Kunden har snart ventet så lenge på et første svar som dere lover.',
        broken: 'Kunden har ventet lenger på et første svar enn dere lover.',
      },
      next_reply: {
        near: 'Kunden har snart ventet så lenge på svar som dere lover.',
        broken: 'Kunden har ventet lenger på svar enn dere lover.',
      },
      resolution: {
        near: 'Tiden dere lover å løse saken innen, er snart ute.',
        broken: 'Tiden dere lover å løse saken innen, er ute.',
      },
    },
    button: 'Åpne saken',
  },
  sv: {
    near: (number) => `${number} närmar sig tidsgränsen`,
    broken: (number) => `${number} är försenat`,
    what: {
      first_reply: {
        near: 'Kunden har snart väntat så länge på ett första svar som ni lovar.',
        broken: 'Kunden har väntat längre på ett första svar än ni lovar.',
      },
      next_reply: {
        near: 'Kunden har snart väntat så länge på svar som ni lovar.',
        broken: 'Kunden har väntat längre på svar än ni lovar.',
      },
      resolution: {
        near: 'Tiden som ni lovar att lösa ärendet inom är snart ute.',
        broken: 'Tiden som ni lovar att lösa ärendet inom är ute.',
      },
    },
    button: 'Öppna ärendet',
  },
  da: {
    near: (number) => `${number} nærmer sig fristen`,
    broken: (number) => `${number} har overskredet fristen`,
    what: {
      first_reply: {
        near: 'Kunden har snart ventet så længe på et første svar, som I lover.',
        broken: 'Kunden har ventet længere på et første svar, end I lover.',
      },
      next_reply: {
        near: 'Kunden har snart ventet så længe på svar, som I lover.',
        broken: 'Kunden har ventet længere på svar, end I lover.',
      },
      resolution: {
        near: 'Tiden, som I lover at løse sagen inden for, er snart gået.',
        broken: 'Tiden, som I lover at løse sagen inden for, er gået.',
      },
    },
    button: 'Åbn sagen',
  },
  fi: {
    near: (number) => `${number}: määräaika lähestyy`,
    broken: (number) => `${number} on myöhässä`,
    what: {
      first_reply: {
        near: 'Asiakas on pian odottanut ensimmäistä vastausta niin kauan kuin lupaatte.',
        broken: 'Asiakas on odottanut ensimmäistä vastausta kauemmin kuin lupaatte.',
      },
      next_reply: {
        near: 'Asiakas on pian odottanut vastausta niin kauan kuin lupaatte.',
        broken: 'Asiakas on odottanut vastausta kauemmin kuin lupaatte.',
      },
      resolution: {
        near: 'Aika, jossa lupaatte ratkaista tiketin, on pian kulunut.',
        broken: 'Aika, jossa lupaatte ratkaista tiketin, on kulunut.',
      },
    },
    button: 'Avaa tiketti',
  },
  de: {
    near: (number) => `${number} wird bald fällig`,
    broken: (number) => `${number} ist überfällig`,
    what: {
      first_reply: {
        near: 'Auf die erste Antwort wird bald so lange gewartet, wie Sie es versprechen.',
        broken: 'Auf die erste Antwort wird länger gewartet, als Sie es versprechen.',
      },
      next_reply: {
        near: 'Auf eine Antwort wird bald so lange gewartet, wie Sie es versprechen.',
        broken: 'Auf eine Antwort wird länger gewartet, als Sie es versprechen.',
      },
      resolution: {
        near: 'Die Zeit, in der Sie die Lösung versprechen, ist fast um.',
        broken: 'Die Zeit, in der Sie die Lösung versprechen, ist um.',
      },
    },
    button: 'Ticket öffnen',
  },
  'en-US': english,
  'en-GB': english,
}

/** Tells whoever has a ticket that a promise is due soon, or was not kept. */
export const ticketPromise: Template<Params> = ({ number, about, state, target, link }, locale) => {
  const { what, button, ...subject } = words[locale]
  return {
    subject: subject[state](number),
    heading: subject[state](number),
    paragraphs: [what[target][state]],
    quote: about,
    button: { label: button, link },
  }
}
