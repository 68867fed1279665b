import { readFileSync } from 'node:fs'

/**
 * Loaded into the server before its own code: its clock stands as far from the machine's as the file says, so that
 * weeks of a desk's work can be lived through in minutes.
 */
const file = process.env.SVAR_PICTURES_CLOCK ?? ''
const MachineDate = Date
let shiftMs = 0

function look(): void {
  try {
    shiftMs = Number(readFileSync(file, 'utf8')) || 0
  } catch {
    shiftMs = 0
  }
}

look()
setInterval(look, 20).unref()

globalThis.Date = class extends MachineDate {
  constructor(...given: []) {
    if (given.length > 0) super(...given)
    else super(MachineDate.now() + shiftMs)
  }
  static override now(): number {
    return MachineDate.now() + shiftMs
  }
} as DateConstructor
