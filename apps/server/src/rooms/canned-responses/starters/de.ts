import type { StarterTexts } from './texts.ts'

export const de: StarterTexts = {
  greeting:
    'Guten Tag {{contact.name|}}! Danke für Ihre Nachricht. Mein Name ist {{agent.first_name}}, ich helfe Ihnen gern.',
  askForMore:
    'Damit ich Ihnen schnell helfen kann, brauche ich noch ein paar Angaben: Worum geht es, und wann ist es passiert? Falls Sie eine Bestellnummer haben, nennen Sie sie mir bitte.',
  lookingInto: 'Danke, ich sehe mir das jetzt an und melde mich, sobald ich mehr weiß.',
  sorry:
    'Das tut mir leid. Das hätte nicht passieren dürfen. Ich finde heraus, was passiert ist, und sorge dafür, dass wir es in Ordnung bringen.',
  followUp: 'Guten Tag {{contact.name|}}! Hat sich alles geklärt, oder kann ich noch etwas für Sie tun?',
  goodbye:
    'Schön, dass sich das klären ließ! Melden Sie sich gern wieder, wenn noch etwas ist.\n\nViele Grüße\n{{agent.first_name}}, {{business.name}}',
}
