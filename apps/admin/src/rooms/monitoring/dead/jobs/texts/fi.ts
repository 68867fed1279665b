import type { Messages } from './nb.ts'

export const fi = {
  title: 'Työt',
  text: 'Myöhemmäksi jätetyt työt, jotka epäonnistuivat joka yrityksellä.',
  kind: 'Työ',
  queued: 'Jonoon',
  lastError: 'Viimeisin virhe',
  didRetry: 'Työtä yritetään nyt uudelleen',
  discardTitle: 'Hylätäänkö työ?',
  discardText: 'Sitä ei tehdä. Tätä ei voi perua.',
  didDiscard: 'Työ on hylätty',
} satisfies Messages
