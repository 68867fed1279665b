import { Part } from './part.ts'

/** The question whether the page's errors may be sent; only where the business wants to know of them. */
export const errorsPart = new Part(() => import('../errors/errors-question.tsx'))
