import type { StarterTexts } from './texts.ts'

export const sv: StarterTexts = {
  greeting:
    'Hej {{contact.first_name|}}! Tack för att du hör av dig. Jag heter {{agent.first_name}} och hjälper dig gärna.',
  askForMore:
    'För att kunna hjälpa dig snabbt behöver jag veta lite mer: Vad gäller det, och när hände det? Har du ett ordernummer får du gärna skicka med det.',
  lookingInto: 'Tack, jag kollar upp det här nu och återkommer så snart jag vet mer.',
  sorry:
    'Jag är ledsen för det. Så ska det inte vara. Jag tar reda på vad som har hänt och ser till att vi rättar till det.',
  followUp: 'Hej {{contact.first_name|}}! Löste det sig, eller är det något mer jag kan hjälpa dig med?',
  goodbye:
    'Vad bra att det löste sig! Hör gärna av dig igen om det är något mer.\n\nHälsningar {{agent.first_name}}, {{business.name}}',
}
