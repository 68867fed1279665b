import type { Template, Words } from './letter.ts'

interface Params {
  /** Null where nobody in person invited, such as from the command line. */
  inviterName: string | null
  link: string
}

interface InvitationWords {
  subject(workspace: string, inviter: string | null): string
  heading(workspace: string): string
  what: string
  button: string
  note: string
}

const english: InvitationWords = {
  subject: (workspace, inviter) =>
    inviter ? `${inviter} invites you to ${workspace}` : `You are invited to ${workspace}`,
  heading: (workspace) => `Join ${workspace}`,
  what: 'In Svar you answer customers together, with an assistant that takes the common questions.',
  button: 'Join',
  note: "The link works once and for seven days. If you didn't expect it, you can ignore this email.",
}

const words: Words<InvitationWords> = {
  nb: {
    subject: (workspace, inviter) =>
      inviter ? `${inviter} inviterer deg til ${workspace}` : `Du er invitert til ${workspace}`,
    heading: (workspace) => `Bli med i ${workspace}`,
    what: 'I Svar svarer dere kundene sammen, med en assistent som tar de vanligste spørsmålene.',
    button: 'Bli med',
    note: 'Lenken virker én gang og gjelder i sju dager. Venter du ingen invitasjon, kan du se bort fra denne e-posten.',
  },
  sv: {
    subject: (workspace, inviter) =>
      inviter ? `${inviter} bjuder in dig till ${workspace}` : `Du är inbjuden till ${workspace}`,
    heading: (workspace) => `Gå med i ${workspace}`,
    what: 'I Svar besvarar ni kunderna tillsammans, med en assistent som tar de vanligaste frågorna.',
    button: 'Gå med',
    note: 'Länken fungerar en gång och gäller i sju dagar. Om du inte väntar dig någon inbjudan kan du bortse från det här mejlet.',
  },
  da: {
    subject: (workspace, inviter) =>
      inviter ? `${inviter} inviterer dig til ${workspace}` : `Du er inviteret til ${workspace}`,
    heading: (workspace) => `Kom med i ${workspace}`,
    what: 'I Svar svarer I kunderne sammen, med en assistent, der tager de mest almindelige spørgsmål.',
    button: 'Kom med',
    note: 'Linket virker én gang og gælder i syv dage. Venter du ikke en invitation, kan du se bort fra denne mail.',
  },
  fi: {
    subject: (workspace, inviter) =>
      inviter ? `${inviter} kutsuu sinut: ${workspace}` : `Kutsu: ${workspace}`,
    heading: (workspace) => `Tervetuloa mukaan: ${workspace}`,
    what: 'Svarissa vastaatte asiakkaille yhdessä, ja avustaja hoitaa tavallisimmat kysymykset.',
    button: 'Liity mukaan',
    note: 'Linkki toimii kerran ja on voimassa seitsemän päivää. Jos et odottanut kutsua, voit jättää tämän viestin huomiotta.',
  },
  de: {
    subject: (workspace, inviter) =>
      inviter ? `${inviter} lädt Sie zu ${workspace} ein` : `Einladung zu ${workspace}`,
    heading: (workspace) => `Ihre Einladung zu ${workspace}`,
    what: 'In Svar beantworten Sie Kundenanfragen gemeinsam; ein Assistent übernimmt die häufigsten Fragen.',
    button: 'Einladung annehmen',
    note: 'Der Link gilt einmal und sieben Tage lang. Wenn Sie keine Einladung erwartet haben, können Sie diese E-Mail ignorieren.',
  },
  'en-US': english,
  'en-GB': english,
}

/** Asks somebody to join a workspace. */
export const invitation: Template<Params> = ({ inviterName, link }, locale, brand) => {
  const { subject, heading, what, button, note } = words[locale]
  return {
    subject: subject(brand.name, inviterName),
    heading: heading(brand.name),
    paragraphs: [what],
    button: { label: button, link },
    note,
  }
}
