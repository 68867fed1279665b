import type { AnswerReason, Locale } from '@svar/contract'

type Names = Record<AnswerReason, string>

const english: Names = {
  wrong: 'Not correct',
  not_asked: 'Not what was asked',
  incomplete: 'Something is missing',
  unclear: 'Hard to understand',
}

const names: Record<Locale, Names> = {
  nb: {
    wrong: 'Stemmer ikke',
    not_asked: 'Svarte på noe annet',
    incomplete: 'Noe mangler',
    unclear: 'Vanskelig å forstå',
  },
  sv: {
    wrong: 'Stämmer inte',
    not_asked: 'Svarade på något annat',
    incomplete: 'Något saknas',
    unclear: 'Svårt att förstå',
  },
  da: {
    wrong: 'Passer ikke',
    not_asked: 'Svarede på noget andet',
    incomplete: 'Der mangler noget',
    unclear: 'Svært at forstå',
  },
  fi: {
    wrong: 'Ei pidä paikkaansa',
    not_asked: 'Vastasi muuhun',
    incomplete: 'Jotain puuttuu',
    unclear: 'Vaikea ymmärtää',
  },
  de: {
    wrong: 'Nicht richtig',
    not_asked: 'Ging an der Frage vorbei',
    incomplete: 'Es fehlt etwas',
    unclear: 'Schwer verständlich',
  },
  'en-GB': english,
  'en-US': english,
}

/** Why an answer did not help, in words; a code that is not known is shown as it is. Small, so that it stands in one file. */
export const answerReasonName = (locale: Locale, reason: string): string =>
  (names[locale] as Record<string, string>)[reason] ?? reason
