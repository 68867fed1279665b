import type { AnswerReason, Locale } from '@svar/contract'

interface WhyDownTexts {
  title: string
  reasons: Record<AnswerReason, string>
}

const english: WhyDownTexts = {
  title: 'What was wrong with the answer?',
  reasons: {
    wrong: 'It is not correct',
    not_asked: 'It is not what I asked about',
    incomplete: 'Something is missing',
    unclear: 'It is hard to understand',
  },
}

/** What is asked after a thumb down: here, because few are ever asked. */
export const whyDownTexts: Record<Locale, WhyDownTexts> = {
  nb: {
    title: 'Hva var galt med svaret?',
    reasons: {
      wrong: 'Det stemmer ikke',
      not_asked: 'Det var ikke det jeg spurte om',
      incomplete: 'Det mangler noe',
      unclear: 'Det er vanskelig å forstå',
    },
  },
  sv: {
    title: 'Vad var det för fel på svaret?',
    reasons: {
      wrong: 'Det stämmer inte',
      not_asked: 'Det var inte det jag frågade om',
      incomplete: 'Något saknas',
      unclear: 'Det är svårt att förstå',
    },
  },
  da: {
    title: 'Hvad var der galt med svaret?',
    reasons: {
      wrong: 'Det passer ikke',
      not_asked: 'Det var ikke det, jeg spurgte om',
      incomplete: 'Der mangler noget',
      unclear: 'Det er svært at forstå',
    },
  },
  fi: {
    title: 'Mikä vastauksessa oli vialla?',
    reasons: {
      wrong: 'Se ei pidä paikkaansa',
      not_asked: 'En kysynyt tätä',
      incomplete: 'Jotain puuttuu',
      unclear: 'Sitä on vaikea ymmärtää',
    },
  },
  de: {
    title: 'Was stimmte mit der Antwort nicht?',
    reasons: {
      wrong: 'Sie ist nicht richtig',
      not_asked: 'Das war nicht meine Frage',
      incomplete: 'Es fehlt etwas',
      unclear: 'Sie ist schwer zu verstehen',
    },
  },
  'en-GB': english,
  'en-US': english,
}
