import { eachLanguage, type Language } from '../locale.ts'

const lists: Record<Language, string> = {
  nb: 'null en|én|ett|ei to tre fire fem seks sju|syv åtte ni ti elleve tolv',
  sv: 'noll en|ett två tre fyra fem sex sju åtta nio tio elva tolv',
  da: 'nul en|et|én|ét to tre fire fem seks syv otte ni ti elleve tolv',
  fi: 'nolla yksi|yhden|yhtä kaksi|kahden|kahta kolme|kolmen|kolmea neljä|neljän|neljää viisi|viiden|viittä kuusi|kuuden|kuutta seitsemän|seitsemää kahdeksan|kahdeksaa yhdeksän|yhdeksää kymmenen|kymmentä yksitoista kaksitoista',
  de: 'null ein|eins|eine|einen|einem|einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  en: 'zero one two three four five six seven eight nine ten eleven twelve',
}

const values = eachLanguage((language): ReadonlyMap<string, number> => {
  const words = lists[language].split(' ')
  return new Map(words.flatMap((forms, value) => forms.split('|').map((form) => [form, value] as const)))
})

/** The value of a number word from zero to twelve, or `undefined`. */
export function numberWord(word: string, language: Language): number | undefined {
  return values[language].get(word.toLowerCase())
}

/** All number words of a language with their values. */
export function numberWords(language: Language): ReadonlyMap<string, number> {
  return values[language]
}
