/** What the built-in engine says by itself; several ways where it is said often. `{name}` is the persona, `{business}` the business. */
export interface Phrases {
  greeting: string[]
  thanks: string[]
  goodbye: string[]
  aboutBot: string[]
  complaint: string[]
  unclear: string[]
  /** To who says that a question comes. */
  announced: string[]
  affirmed: string[]
  personDeclined: string[]
  notHeld: string[]
  /** To somebody who is cross, or about to leave. */
  notHeldToUpset: string[]
  /** Before up to three things that may be meant. */
  didYouMean: string[]
  /** To who says yes to several of them. */
  whichOne: string
  notHeldAgain: string[]
  /** After the answers to some questions of a message that asks several. */
  restNotHeld: string
  inOtherLanguage: string
  /** Before words of a person of the business, with their `{name}`. */
  personWrote: string
  /** Before the opening hours, to who asks whether they may come at a time. */
  comeBy: string
  /** Before what is told of where the business goes, to who asks about a place that is not named there. */
  placeNotNamed: string
  /** With `{day}` and `{hours}`. */
  openOn: string
  closedOn: string
  openWeek: string
  /** Of a day in a list. */
  closed: string
  talkToPerson: string
}
