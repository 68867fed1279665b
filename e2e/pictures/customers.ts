/** People who do not exist, by the language in which they write. */
export const firstNames: Record<string, readonly string[]> = {
  nb: [
    'Ingrid',
    'Jonas',
    'Marte',
    'Henrik',
    'Silje',
    'Lars',
    'Nora',
    'Anders',
    'Thea',
    'Eirik',
    'Hanne',
    'Odd',
  ],
  sv: ['Elsa', 'Oskar', 'Freja', 'Axel', 'Maja', 'Nils'],
  da: ['Sofie', 'Mads', 'Freja', 'Emil', 'Karla', 'Anton'],
  fi: ['Aino', 'Eetu', 'Helmi', 'Väinö', 'Sanni', 'Ilmari'],
  de: ['Lena', 'Jan', 'Frieda', 'Matthias', 'Greta', 'Uwe'],
  'en-GB': ['Emily', 'Oliver', 'Grace', 'Harry', 'Alice', 'Tom'],
}

/** An address that nobody has. */
export const addressOf = (name: string, number?: number) =>
  `${name.toLowerCase().replace('ä', 'a').replace('ö', 'o')}${number ?? ''}@example.com`
