import { AppError } from '../../../../kernel/errors.ts'

/** What is looked for may be gone by now. */
export async function known<T>(look: () => Promise<T>): Promise<T | null> {
  try {
    return await look()
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return null
    throw error
  }
}
