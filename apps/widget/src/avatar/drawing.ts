/** What tells one character from another: colours, and paths in a square of 64. */
export interface Drawing {
  skin: string
  hair: string
  cloth: string
  behind: string
  before: string
  glasses?: string
  freckles?: string
}
