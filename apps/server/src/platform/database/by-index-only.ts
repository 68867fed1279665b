/**
 * Said first in a transaction on a queue: it grows and empties faster than the database counts it, and a plan made for a
 * few rows reads a hundred thousand. So the index is walked whatever is counted, and no plan outlives its query.
 */
export const byIndexOnly = ['seqscan', 'bitmapscan', 'sort', 'hashjoin', 'mergejoin']
  .map((way) => `SET LOCAL enable_${way} = off`)
  .concat('SET LOCAL plan_cache_mode = force_custom_plan')
  .join('; ')
