import { Part } from './part.ts'

/** Forms that few conversations need. */
export const formsPart = new Part(() => import('../forms/forms.tsx'))
