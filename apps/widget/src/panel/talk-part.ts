import { Part } from './part.ts'

/** What a conversation needs beyond its greeting. */
export const talkPart = new Part(() => import('../talk/talk.ts'))
