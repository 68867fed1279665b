import { AppError } from '../../kernel/errors.ts'

/** @throws AppError `conflict` when the database says that the shortcut is taken */
export async function takenOr<T>(shortcut: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    const { code } = ((error as Error).cause ?? error) as { code?: string }
    if (code !== '23505') throw error
    throw new AppError('conflict', `“/${shortcut}” leads to another one already. Choose another word.`, {
      params: { shortcut },
      cause: error,
    })
  }
}
