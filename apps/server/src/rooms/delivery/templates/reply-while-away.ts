import type { Template, Words } from './letter.ts'

interface Params {
  agentName: string
  /** What they answered. */
  words: string
  /** Where the conversation goes on; null where no page is known. */
  link: string | null
}

interface ReplyWords {
  subject(agent: string, workspace: string): string
  heading(agent: string): string
  what: string
  button: string
}

const english: ReplyWords = {
  subject: (agent, workspace) => `${agent} at ${workspace} has replied`,
  heading: (agent) => `${agent} has replied to you`,
  what: 'The answer came after you had left the page:',
  button: 'Continue the conversation',
}

const words: Words<ReplyWords> = {
  nb: {
    subject: (agent, workspace) => `${agent} hos ${workspace} har svart deg`,
    heading: (agent) => `${agent} har svart deg`,
    what: 'Svaret kom etter at du hadde forlatt siden:',
    button: 'Fortsett samtalen',
  },
  sv: {
    subject: (agent, workspace) => `${agent} på ${workspace} har svarat dig`,
    heading: (agent) => `${agent} har svarat dig`,
    what: 'Svaret kom efter att du hade lämnat sidan:',
    button: 'Fortsätt samtalet',
  },
  da: {
    subject: (agent, workspace) => `${agent} fra ${workspace} har svaret dig`,
    heading: (agent) => `${agent} har svaret dig`,
    what: 'Svaret kom, efter at du havde forladt siden:',
    button: 'Fortsæt samtalen',
  },
  fi: {
    subject: (agent, workspace) => `${agent} vastasi sinulle (${workspace})`,
    heading: (agent) => `${agent} vastasi sinulle`,
    what: 'Vastaus tuli, kun olit jo poistunut sivulta:',
    button: 'Jatka keskustelua',
  },
  de: {
    subject: (agent, workspace) => `${agent} von ${workspace} hat Ihnen geantwortet`,
    heading: (agent) => `${agent} hat Ihnen geantwortet`,
    what: 'Die Antwort kam, nachdem Sie die Seite verlassen hatten:',
    button: 'Unterhaltung fortsetzen',
  },
  'en-US': english,
  'en-GB': english,
}

/** Brings an agent's answer to a customer who had left. */
export const replyWhileAway: Template<Params> = ({ agentName, words: said, link }, locale, brand) => {
  const { subject, heading, what, button } = words[locale]
  return {
    subject: subject(agentName, brand.name),
    heading: heading(agentName),
    paragraphs: [what],
    quote: said,
    button: link ? { label: button, link } : undefined,
  }
}
