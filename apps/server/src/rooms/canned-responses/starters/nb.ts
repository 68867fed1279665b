import type { StarterTexts } from './texts.ts'

export const nb: StarterTexts = {
  greeting:
    'Hei {{contact.first_name|}}! Takk for at du skriver til oss. Jeg heter {{agent.first_name}} og hjelper deg gjerne.',
  askForMore:
    'For å hjelpe deg raskt trenger jeg å vite litt mer: Hva gjelder det, og når skjedde det? Har du et bestillingsnummer, så ta det gjerne med.',
  lookingInto: 'Takk, jeg undersøker dette nå og svarer deg så snart jeg vet mer.',
  sorry:
    'Det beklager jeg. Slik skal det ikke være. Jeg finner ut hva som har skjedd, og sørger for at vi retter det opp.',
  followUp: 'Hei {{contact.first_name|}}! Ordnet det seg, eller er det noe mer jeg kan hjelpe deg med?',
  goodbye:
    'Så fint at det ordnet seg! Skriv gjerne igjen om det skulle være noe mer.\n\nHilsen {{agent.first_name}}, {{business.name}}',
}
