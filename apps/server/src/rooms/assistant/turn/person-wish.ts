import { purposeOf, stateOf } from '@svar/language'

/** Whether a message asks for a person, in plain words ("to a human, please") or by all that it shows ("ring me back"). */
export function asksForPerson(text: string): boolean {
  return purposeOf(text) === 'wants_person' || stateOf(text).state === 'wants_person'
}
