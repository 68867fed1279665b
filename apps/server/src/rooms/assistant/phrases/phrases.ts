/** What the built-in engine says by itself; several ways where it is said often. `{name}` is the persona, `{business}` the business. */
export interface Phrases {
  greeting: string[]
  thanks: string[]
  goodbye: string[]
  aboutBot: string[]
  complaint: string[]
  unclear: string[]
  affirmed: string[]
  personDeclined: string[]
  notHeld: string[]
  notHeldAgain: string[]
  inOtherLanguage: string
  talkToPerson: string
}
