import { contract } from '@svar/contract'
import type { Http } from '../../platform/http/http.ts'
import { dislikedAnswers } from './disliked-answers.ts'
import { correctMood, moodsIn } from './moods/correct-mood.ts'
import { qualityOf } from './quality.ts'
import { changeReviewSettings, decideReview, listReviews } from './reviews/review.ts'
import { reviewSettings } from './stores/reviews.ts'

const { feedback: f } = contract
const ok = { ok: true } as const

export function routes(http: Http): void {
  http.on(f.moods, (ctx, { params }) => moodsIn(ctx, params.id))
  http.on(f.correctMood, (ctx, { params, body }) =>
    correctMood(ctx, params.id, body.mood, body.shown).then(() => ok),
  )
  http.on(f.quality, (ctx, { query }) => qualityOf(ctx, query.days))
  http.on(f.dislikedAnswers, async (ctx, { query }) => ({ items: await dislikedAnswers(ctx, query.days) }))
  http.on(f.reviews, async (ctx, { query }) => ({ items: await listReviews(ctx, query.state) }))
  http.on(f.decideReview, (ctx, { params, body }) => decideReview(ctx, params.id, body).then(() => ok))
  http.on(f.reviewSettings, (ctx) => reviewSettings(ctx))
  http.on(f.changeReviewSettings, (ctx, { body }) => changeReviewSettings(ctx, body))
}
