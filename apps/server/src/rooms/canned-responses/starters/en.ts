import type { StarterTexts } from './texts.ts'

export const en: StarterTexts = {
  greeting:
    'Hi {{contact.first_name|there}}! Thanks for getting in touch. I’m {{agent.first_name}}, and I’ll be glad to help.',
  askForMore:
    'So that I can help you quickly, could you tell me a little more: what is it about, and when did it happen? If you have an order number, please send that too.',
  lookingInto: 'Thanks, I’m looking into this now and will get back to you as soon as I know more.',
  sorry:
    'I’m sorry about that. That shouldn’t have happened. I’ll find out what went wrong and make sure we put it right.',
  followUp: 'Hi {{contact.first_name|there}}! Did that solve it, or is there anything else I can do?',
  goodbye:
    'Glad we got that sorted out! Just write again any time if there’s anything else.\n\nBest wishes,\n{{agent.first_name}}, {{business.name}}',
}
