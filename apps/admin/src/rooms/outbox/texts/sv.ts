import type { Messages } from './nb.ts'

export const sv = {
  title: 'Utgående e-post',
  text: 'Inbjudningar, inloggningslänkar, aviseringar och svar som Svar har skrivit för er räkning.',
  noServerTitle: 'Ingen e-postserver är inställd',
  noServerText:
    'Mejlen skickas inte utan ligger kvar här så att ni kan läsa dem. Ange SMTP_URL där Svar körs och starta om:',
  emptyTitle: 'Inga mejl än',
  emptyText: 'När Svar bjuder in någon eller meddelar att en kund väntar hamnar mejlet här.',
  more: 'Visa fler',
  subject: 'Ämne',
  to: 'Till',
  state: 'Status',
  written: 'Skrivet',
  sent: 'Skickat',
  states: {
    queued: 'I kö',
    sent: 'Skickat',
    kept: 'Sparat här',
    failed: 'Inte skickat',
    uncertain: 'Osäkert',
  },
  meanings: {
    queued: 'Mejlet skickas strax.',
    kept: 'Ingen e-postserver var inställd, så mejlet blev kvar här.',
    failed: 'E-postservern tog inte emot mejlet.',
    uncertain:
      'Anslutningen bröts medan mejlet skickades. Det kan ha kommit fram, så det skickas inte en gång till.',
  },
  serverSaid: (answer: string) => `Servern svarade: ${answer}`,
  shownAs: 'Visa som',
  asLetter: 'Som mottagaren ser det',
  asText: 'Oformaterad text',
  linksHidden: 'Länkar som släpper in någon visas bara för mottagaren.',
  goneTitle: 'Mejlet finns inte',
  goneText: 'Det kan vara borttaget, eller så är adressen fel.',
  toAll: 'Visa alla mejl',
} satisfies Messages
