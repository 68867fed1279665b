import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type pg from 'pg'
import { createTestDatabase, type TestDatabase } from '../../../test/test-database.ts'
import { createLog } from '../telemetry/log.ts'
import { type Database, openDatabase } from './database.ts'

describe('statements that come often', () => {
  let made: TestDatabase
  let database: Database
  let client: pg.PoolClient
  before(async () => {
    made = await createTestDatabase()
    database = openDatabase({
      url: made.loginUrl,
      log: createLog('fatal'),
      applicationName: 'svar:test',
      maxConnections: 2,
    })
    client = await database.pool.connect()
  })
  after(async () => {
    client?.release()
    await database?.close()
    await made?.drop()
  })

  const prepared = async (part: string) =>
    (await client.query(`SELECT FROM pg_prepared_statements WHERE statement LIKE '%${part}%'`)).rowCount

  it('are prepared once, also when many leave together, and answer each with its own values', async () => {
    const text = 'SELECT $1::int + 1 AS sum, 1 AS plain_mark'
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, at) => client.query<{ sum: number }>(text, [at])),
    )
    assert.deepEqual(
      answers.map(({ rows }) => rows[0]?.sum),
      Array.from({ length: 60 }, (_, at) => at + 1),
    )
    assert.equal(await prepared('$1::int + 1 AS sum, 1 AS plain_mark'), 1)
  })

  it('keep the form that their rows are asked in', async () => {
    const answers = []
    for (let time = 0; time < 40; time += 1)
      answers.push(await client.query({ text: 'SELECT $1::int, 2', values: [time], rowMode: 'array' }))
    assert.deepEqual(answers.at(-1)?.rows, [[39, 2]])
  })

  it('stay unprepared where they come seldom, or are several in one text', async () => {
    for (let time = 0; time < 3; time += 1) await client.query('SELECT $1::int AS seldom_mark', [time])
    for (let time = 0; time < 40; time += 1) await client.query('SELECT 1 AS pair_mark; SELECT 2')
    assert.equal(await prepared('AS seldom_mark'), 0)
    assert.equal(await prepared('AS pair_mark; SELECT 2'), 0)
  })

  it('go on after one of them has failed in a transaction', async () => {
    const divide = (by: number) => client.query<{ part: number }>('SELECT 12 / $1::int AS part', [by])
    for (let time = 0; time < 40; time += 1) {
      await client.query('BEGIN')
      await assert.rejects(divide(0), /division by zero/)
      await client.query('ROLLBACK')
      assert.equal((await divide(3)).rows[0]?.part, 4)
    }
  })

  it('are as many as a connection can keep, however many texts there are', async () => {
    for (let other = 0; other < 220; other += 1)
      for (let time = 0; time < 12; time += 1) await client.query(`SELECT ${other} AS other_mark`)
    const { rows } = await client.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM pg_prepared_statements',
    )
    assert.ok((rows[0]?.count ?? 0) > 100 && (rows[0]?.count ?? 0) <= 160, `${rows[0]?.count} are kept`)
  })
})
