import type { Messages } from './nb.ts'

export const da = {
  title: 'Udgående mails',
  text: 'Invitationer, loginlinks, beskeder og svar, som Svar har skrevet på jeres vegne.',
  noServerTitle: 'Der er ikke sat en mailserver op',
  noServerText:
    'Mails bliver ikke sendt, men gemmes her, så I kan læse dem. Angiv SMTP_URL dér, hvor Svar kører, og genstart:',
  emptyTitle: 'Ingen mails endnu',
  emptyText: 'Når Svar inviterer nogen eller giver besked om en kunde, der venter, kan du se mailen her.',
  more: 'Vis flere',
  subject: 'Emne',
  to: 'Til',
  state: 'Status',
  written: 'Skrevet',
  sent: 'Sendt',
  states: {
    queued: 'I kø',
    sent: 'Sendt',
    kept: 'Gemt her',
    failed: 'Ikke sendt',
    uncertain: 'Uvist',
  },
  meanings: {
    queued: 'Mailen bliver sendt om et øjeblik.',
    kept: 'Der var ikke sat en mailserver op, så mailen blev gemt her.',
    failed: 'Mailserveren tog ikke imod mailen.',
    uncertain:
      'Forbindelsen røg, mens mailen blev sendt. Den kan være nået frem, så den bliver ikke sendt igen.',
  },
  serverSaid: (answer: string) => `Serveren svarede: ${answer}`,
  shownAs: 'Vis som',
  asLetter: 'Som modtageren ser den',
  asText: 'Ren tekst',
  linksHidden: 'Links, der lukker nogen ind, kan kun modtageren se.',
  goneTitle: 'Denne mail findes ikke',
  goneText: 'Den kan være slettet, eller også er adressen forkert.',
  toAll: 'Se alle mails',
} satisfies Messages
