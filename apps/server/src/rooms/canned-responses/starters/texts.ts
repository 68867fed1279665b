export const starterNames = ['greeting', 'askForMore', 'lookingInto', 'sorry', 'followUp', 'goodbye'] as const
export type StarterName = (typeof starterNames)[number]

/** One language's texts. */
export type StarterTexts = Record<StarterName, string>
