import type { Messages } from './nb.ts'

export const de = {
  draft: {
    title: 'Vorschlag des Assistenten',
    use: 'Verwenden',
    edit: 'Bearbeiten',
    refuse: 'Nein, weil …',
    why: 'Was stimmt daran nicht?',
    reasons: {
      wrong: 'Es ist falsch',
      outdated: 'Es ist veraltet',
      tone: 'Der Ton passt nicht',
      not_asked: 'Gefragt ist etwas anderes',
    },
    note: 'In eigenen Worten',
    noteHint: 'Erscheint unter Wissen, damit die Quelle berichtigt werden kann.',
    refused: 'Danke. Es steht jetzt unter Wissen, Vorschläge.',
  },
  moods: {
    title: 'So schreibt die Person',
    names: {
      dissatisfied: 'Unzufrieden',
      confused: 'Verunsichert',
      hurried: 'In Eile',
      wants_person: 'Möchte einen Menschen',
      leaving: 'Könnte gehen',
    },
    sure: (share: string) => `zu ${share} sicher`,
    remove: (name: string) => `Entfernen „${name}“`,
    reasons: 'Genannte Gründe',
    reasonNames: {
      slow: 'Es dauerte zu lange',
      wrong: 'Die Antwort war falsch',
      unsolved: 'Nicht gelöst',
      unclear: 'Schwer verständlich',
      unfriendly: 'Unfreundlicher Ton',
    },
    thumbDown: 'Daumen runter',
    words: (text: string) => `„${text}“`,
  },
  teach: {
    menu: 'Anlernen',
    lessons: {
      correct: 'Antwort berichtigen',
      custom: 'Eigene Antwort schreiben',
      add: 'Zu Fragen und Antworten hinzufügen',
    },
    about: 'Wer das nächste Mal fragt, bekommt diese Antwort. Eine Probe davon wird aufbewahrt.',
    question: 'Wenn jemand fragt',
    questionError: 'Schreiben Sie, wonach gefragt wird.',
    answer: 'Antwortet der Assistent',
    answerError: 'Schreiben Sie die Antwort.',
    language: 'Sprache',
    publish: 'Sofort verwenden',
    publishHint: 'Sonst bleibt es als Entwurf unter Wissen liegen.',
    changeIt: (question: string) => `Die hier verwendete Antwort auf „${question}“ ändern`,
    save: 'Speichern',
    taught: 'Der Assistent weiß es jetzt',
    keptAsDraft: 'Als Entwurf gespeichert',
    notFound:
      'Gespeichert, aber der Assistent findet es mit dieser Frage nicht. Schreiben Sie die Frage so, wie Kunden fragen.',
  },
} satisfies Messages
