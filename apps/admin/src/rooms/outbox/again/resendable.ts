import { type OutgoingMail, resendableStates } from '@svar/contract'

/** Whether a person may have it sent again. */
export const isResendable = ({ state }: OutgoingMail): boolean =>
  resendableStates.some((one) => one === state)
