import type { StarterTexts } from './texts.ts'

export const da: StarterTexts = {
  greeting:
    'Hej {{contact.first_name|}}! Tak, fordi du skriver til os. Jeg hedder {{agent.first_name}} og hjælper dig gerne.',
  askForMore:
    'For at kunne hjælpe dig hurtigt har jeg brug for at vide lidt mere: Hvad drejer det sig om, og hvornår skete det? Har du et ordrenummer, må du gerne sende det med.',
  lookingInto: 'Tak, jeg undersøger det nu og vender tilbage, så snart jeg ved mere.',
  sorry:
    'Det er jeg ked af. Sådan skal det ikke være. Jeg finder ud af, hvad der er sket, og sørger for, at vi retter op på det.',
  followUp: 'Hej {{contact.first_name|}}! Kom det i orden, eller er der mere, jeg kan hjælpe dig med?',
  goodbye:
    'Hvor godt, at det kom i orden! Skriv endelig igen, hvis der er mere.\n\nVenlig hilsen {{agent.first_name}}, {{business.name}}',
}
