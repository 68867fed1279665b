export const nb = {
  title: 'Jobber',
  text: 'Arbeid som ble satt til senere, og som mislyktes i alle forsøk.',
  kind: 'Jobb',
  queued: 'Satt i kø',
  lastError: 'Siste feil',
  didRetry: 'Jobben prøves på nytt nå',
  discardTitle: 'Forkaste jobben?',
  discardText: 'Den blir ikke gjort. Dette kan ikke angres.',
  didDiscard: 'Jobben er forkastet',
}

export type Messages = typeof nb
