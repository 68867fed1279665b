import { createContext, use } from 'react'

export const OpenCommandsContext = createContext<() => void>(() => {})

/** Opens ⌘K. */
export function useOpenCommands(): () => void {
  return use(OpenCommandsContext)
}
