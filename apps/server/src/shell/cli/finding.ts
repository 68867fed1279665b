/** What the doctor found out about one thing. */
export interface Finding {
  name: string
  /** `note`: works, but worth knowing. */
  state: 'well' | 'note' | 'wrong'
  found: string
  /** What to do; empty where nothing has to be. */
  mend: string
}

export const well = (name: string, found: string): Finding => ({ name, state: 'well', found, mend: '' })
export const note = (name: string, found: string, mend: string): Finding => ({
  name,
  state: 'note',
  found,
  mend,
})
export const wrong = (name: string, found: string, mend: string): Finding => ({
  name,
  state: 'wrong',
  found,
  mend,
})
