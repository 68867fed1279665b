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
      near: 'The deadline for resolving this ticket is near.',
      broken: 'The deadline for resolving this ticket has passed.',
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
        near: 'Fristen for å løse saken går snart ut.',
        broken: 'Fristen for å løse saken har gått ut.',
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
        near: 'Tidsgränsen för att lösa ärendet går snart ut.',
        broken: 'Tidsgränsen för att lösa ärendet har gått ut.',
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
        near: 'Fristen for at løse sagen udløber snart.',
        broken: 'Fristen for at løse sagen er udløbet.',
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
        near: 'Tiketin ratkaisun määräaika umpeutuu pian.',
        broken: 'Tiketin ratkaisun määräaika on umpeutunut.',
      },
    },
    button: 'Avaa tiketti',
  },
  de: {
    near: (number) => `${number} wird bald fällig`,
    broken: (number) => `${number} ist überfällig`,
    what: {
      first_reply: {
        near: 'Die zugesagte Zeit für die erste Antwort ist fast um.',
        broken: 'Die zugesagte Zeit für die erste Antwort ist überschritten.',
      },
      next_reply: {
        near: 'Die zugesagte Zeit für die nächste Antwort ist fast um.',
        broken: 'Die zugesagte Zeit für die nächste Antwort ist überschritten.',
      },
      resolution: {
        near: 'Die zugesagte Zeit für die Lösung ist fast um.',
        broken: 'Die zugesagte Zeit für die Lösung ist überschritten.',
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
