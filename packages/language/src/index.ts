/**
 * Reads seven languages without a model: which language a message is in, what it asks for, which passage answers
 * it and with which sentence, and whether an answer says more than its sources.
 * Owns the rules and word lists of the languages. Never does input or output, keeps no state but the indexes made, and
 * of what it has read so much as spares reading it twice.
 */
export { type Extract, type ExtractOptions, extractAnswer, type Quotable } from './answer/extract-answer.ts'
export { type Span, sentences } from './answer/sentences.ts'
export { asksMeans } from './answer/wishes.ts'
export { type Chunk, type ChunkOptions, chunk } from './chunk/chunk.ts'
export type { Claim, ClaimKind } from './claims/claim.ts'
export { claims } from './claims/claims.ts'
export { supports } from './claims/supports.ts'
export type { Assumed } from './dates/atom.ts'
export { isPublicHoliday } from './dates/public-holidays.ts'
export { readDates, readWhen } from './dates/read-when.ts'
export type { When, WhenOptions } from './dates/when.ts'
export { fillSlots, type Slot, type SlotForm, type SlotsFilled } from './dialogue/fill-slots.ts'
export { type FollowUp, followUp, type PreviousTurn } from './dialogue/follow-up.ts'
export { questionsIn } from './dialogue/questions-in.ts'
export type { SlotOptions } from './dialogue/slot-values.ts'
export { type Identified, type IdentifyOptions, identifyLanguage } from './identify/identify-language.ts'
export { restoreIntents, trainIntents } from './intents/train.ts'
export type {
  IntentAnswer,
  IntentExample,
  IntentModel,
  IntentOptions,
  IntentReason,
  SavedIntents,
} from './intents/types.ts'
export { type Language, type Locale, languageOf, locales } from './locale.ts'
export { asksBasic, type Basic, basicWords, tellsBasic } from './recognise/basics.ts'
export { type Entity, type EntityKind, type EntityOptions, entitiesOf } from './recognise/entities.ts'
export { insuranceTold } from './recognise/insurance.ts'
export type { NumberMask } from './recognise/mask.ts'
export type { Mood } from './recognise/mood.ts'
export { openedThing } from './recognise/opened-thing.ts'
export { asksOpening } from './recognise/opening.ts'
export { askedPlace, type PlaceTold, servedWords, tellsPlace, wholeFirst } from './recognise/places-served.ts'
export { type Intent, purposeOf, type Recognised, recognise } from './recognise/recognise.ts'
export { type Sentiment, type State, type StateRead, stateOf } from './recognise/state.ts'
export { askedShare } from './retrieval/asked-share.ts'
export {
  ANSWERABLE_FROM,
  type JudgedPassage,
  type Judgement,
  type JudgementReason,
  judge,
} from './retrieval/judge.ts'
export { mayBeMeant } from './retrieval/may-be-meant.ts'
export { createIndex } from './retrieval/passage-index.ts'
export { asksPrice } from './retrieval/told-price.ts'
export type { PassageHit, PassageIndex, PassageInput, SearchOptions } from './retrieval/types.ts'
export { type ByMeaning, type ByWords, type Fused, fuseRankings } from './vectors/fuse.ts'
export { mayAnswer, nearInMeaning, wrongUpTo } from './vectors/near.ts'
export { cosine, type PackedVector, packVector } from './vectors/vector.ts'
export { buildVocabulary, splitCompound, type Vocabulary } from './words/compound.ts'
export { foldLetters } from './words/letters.ts'
export { isNearSpelling } from './words/spelling.ts'
export { stem } from './words/stem.ts'
export { type Token, type TokenKind, tokenize } from './words/tokenize.ts'
