import type { ParseArgsOptionsConfig } from 'node:util'

/** What a command is given: words after its name, options, and the environment. */
export interface Given {
  words: string[]
  options: Record<string, string | boolean | undefined>
  /** All that stands after the command's name, as it was written. */
  raw: string[]
  env: NodeJS.ProcessEnv
  /** Tells the person how it goes; not part of the answer. */
  say(line: string): void
  /** A part of the answer, as soon as it is known: for a person. A program is given the whole at the end. */
  show(text: string): void
}

/** What a command answers: for a person, or with `--json` for a program. */
export interface Answer {
  text: string
  json: unknown
  /** 0 unless something is wrong. */
  code?: number
}

export interface Command {
  /** As it is called: `tenant create`. */
  name: string
  summary: string
  /** What stands after the name. */
  usage?: string
  options?: ParseArgsOptionsConfig
  /** More for `--help`. */
  help?: string
  /** Takes all words as they are: for programs that read their own options. */
  passesOn?: boolean
  run(given: Given): Promise<Answer | undefined>
}

/** The command was called in a way that it does not understand; the program ends with 2. */
export class UsageError extends Error {}

export function need(given: Given, option: string): string {
  const value = given.options[option]
  if (typeof value === 'string' && value.trim() !== '') return value
  throw new UsageError(`--${option} is missing.`)
}

export function optional(given: Given, option: string): string | undefined {
  const value = given.options[option]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** One of a few words. @throws UsageError naming them */
export function oneOf<const T extends string>(value: string, allowed: readonly T[], what: string): T {
  const found = allowed.find((one) => one === value)
  if (found) return found
  throw new UsageError(`${what} must be one of: ${allowed.join(', ')}.`)
}
