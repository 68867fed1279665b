import { visitorGoneAfterS } from '@svar/contract'

/** Who was last seen at this moment or before it is gone. */
export const goneBefore = (now: Date): Date => new Date(now.getTime() - visitorGoneAfterS * 1000)
