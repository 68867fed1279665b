import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Conversation, SaidHit } from '@svar/contract'
import type { TestPerson, TestTenant } from '../../../../test/test-tenant.ts'
import { type Desk, openDesk } from '../inbox/inbox.fixture.ts'
import { readSaid } from './read-said.ts'

let desk: Desk
before(async () => {
  desk = await openDesk()
})
after(() => desk?.house.stop())

async function search(tenant: TestTenant, q: string, more = '', person: TestPerson = tenant.owner) {
  await readSaid(desk.house.platform, tenant.tenantId)
  const url = `/api/inbox/search?q=${encodeURIComponent(q)}${more}`
  const { status, body } = await tenant.as<{ items: SaidHit[]; next: string | null }>(person, { url })
  assert.equal(status, 200, JSON.stringify(body))
  return body
}
const shownOf = (hit: SaidHit | undefined) =>
  hit?.snippet.map(({ text, hit: is }) => (is ? `[${text}]` : text)).join('')

test('words are found in other forms, in parts of compounds and as they are typed', async () => {
  const found = await desk.begin(desk.a, 'Når hentes flyttevasken hos bedriftene?')
  for (const q of ['flyttevask', 'vask', 'bedrift', 'flyttev', 'HENTES', 'hentes bedrift', 'flytteväsk']) {
    const { items } = await search(desk.a, q)
    assert.ok(
      items.some(({ conversation }) => conversation.id === found.id),
      q,
    )
  }
  const missing = await search(desk.a, 'hentes elefant')
  assert.equal(missing.items.length, 0)
})

test('a compound is found where its parts stand apart', async () => {
  const found = await desk.begin(desk.a, 'Vi trenger vask når vi skal flytte til ny bolig')
  await search(desk.a, 'bolig')
  const { items } = await search(desk.a, 'flyttevask')
  assert.ok(items.some(({ conversation }) => conversation.id === found.id))
})

test('every one of the six languages finds what is said in it', async () => {
  const said: [string, string, string][] = [
    ['sv', 'Leveransen av cyklarna är försenad', 'cyklar'],
    ['da', 'Hvornår kommer bøgerne frem?', 'bog'],
    ['fi', 'Milloin polkupyörät toimitetaan?', 'polkupyörä'],
    ['de', 'Wann kommen die Rechnungen an?', 'Rechnung'],
    ['en-GB', 'The deliveries were cancelled', 'delivery'],
    ['nb', 'Bøkene er borte', 'bok'],
  ]
  for (const [locale, text, q] of said) {
    const row = await desk.begin(desk.a, text)
    await desk.act(desk.a, (ctx) =>
      ctx.client.query('UPDATE messages SET locale = $2 WHERE conversation_id = $1', [row.id, locale]),
    )
    const { items } = await search(desk.a, q)
    assert.ok(
      items.some(({ conversation }) => conversation.id === row.id),
      `${locale}: ${q}`,
    )
  }
})

test('a hit shows where it stands, as plain text, and leads to its message', async () => {
  const text = `<img src=x onerror=alert(1)> ${'ord '.repeat(60)}Sjiraffen <b>spiser</b> \u202egnp.exe lunsj`
  const row = await desk.begin(desk.a, text)
  const { items } = await search(desk.a, 'sjiraffen')
  assert.equal(items[0]?.message?.seq, 1)
  assert.equal(items[0]?.conversation.id, row.id)
  assert.match(shownOf(items[0]) ?? '', /^….*\[Sjiraffen\] <b>spiser<\/b> \u202egnp\.exe lunsj$/)
})

test('notes, names, addresses, numbers and file names are found', async () => {
  const contactId = await desk.contact(desk.a, 'Åse Østrøm')
  const { id } = await desk.write(desk.a, contactId, 'Ordre 4711-2288 mangler')
  await desk.a.as(desk.a.agent, {
    method: 'POST',
    url: `/api/conversations/${id}/messages`,
    payload: { clientId: desk.clientId(), kind: 'note', text: 'Kranføreren har nøkkelen' },
  })
  await desk.act(desk.a, (ctx) =>
    ctx.client.query(`UPDATE contacts SET email = 'ase@fjellstue.example' WHERE id = $1`, [contactId]),
  )
  await desk.act(desk.a, async (ctx) => {
    await ctx.client.query(
      `UPDATE messages SET body = '{"attachments":[{"name":"kvittering-<svg>.pdf"}]}' WHERE conversation_id = $1 AND seq = 1`,
      [id],
    )
  })
  for (const q of [
    'ostrom',
    'Østrøm',
    'fjellstue',
    '4711',
    '2288',
    'kranfører',
    'kvittering',
    'ase@fjellstue.example',
  ]) {
    const { items } = await search(desk.a, q)
    assert.ok(
      items.some(({ conversation }) => conversation.id === id),
      q,
    )
  }
})

test('what is said better comes first, then what is newer, and pages show each once', async () => {
  for (const text of ['pingvinen', 'pingvin', 'keiserpingvin', 'pingvin nummer to'])
    await desk.begin(desk.a, text)
  const all = (await search(desk.a, 'pingvin')).items.map((hit) => hit.conversation.preview)
  assert.deepEqual(
    all.filter((text, at) => all.indexOf(text) === at),
    all,
  )
  assert.equal(all.at(-1), 'keiserpingvin')
  const seen: string[] = []
  let cursor = ''
  do {
    const page = await search(desk.a, 'pingvin', `&limit=1${cursor}`)
    seen.push(...page.items.map((hit) => hit.conversation.preview))
    cursor = page.next ? `&cursor=${page.next}` : ''
  } while (cursor)
  assert.deepEqual(seen, all)
})

test('nobody finds what another workspace said, and a member only what they may see', async () => {
  const row = await desk.begin(desk.a, 'hemmeligheten om trollet')
  await desk.act(desk.a, (ctx) =>
    ctx.client.query(
      `INSERT INTO desk_members (member_id, visibility) VALUES ($1, 'own')
       ON CONFLICT (tenant_id, member_id) DO UPDATE SET visibility = 'own'`,
      [desk.a.agent.memberId],
    ),
  )
  assert.equal((await search(desk.b, 'trollet')).items.length, 0)
  assert.equal((await search(desk.a, 'trollet')).items.length, 1)
  assert.equal((await search(desk.a, 'trollet', '', desk.a.agent)).items.length, 0)
  const list = await desk.a.as<{ items: Conversation[] }>(desk.a.agent, {
    url: '/api/conversations?q=trollet',
  })
  assert.equal(list.body.items.length, 0)
  await desk.a.as(desk.a.owner, {
    method: 'POST',
    url: `/api/conversations/${row.id}/assignment`,
    payload: { memberId: desk.a.agent.memberId },
  })
  assert.equal((await search(desk.a, 'trollet', '', desk.a.agent)).items.length, 1)
})

test('reading goes on where it stopped, and reads nothing twice', async () => {
  const row = await desk.begin(desk.a, 'første ugle')
  await readSaid(desk.house.platform, desk.a.tenantId)
  await desk.write(desk.a, row.contactId, 'andre ugle')
  await Promise.all([1, 2].map(() => readSaid(desk.house.platform, desk.a.tenantId)))
  assert.equal((await search(desk.a, 'ugle')).items.filter(({ message }) => message).length, 2)
  assert.equal(await readSaid(desk.house.platform, desk.a.tenantId), 0)
})

test('much that was never read is read in parts, all of it once', async () => {
  const said = await desk.act(desk.b, async (ctx) => {
    await ctx.client.query('DELETE FROM search_state')
    const [contact] = (
      await ctx.client.query('INSERT INTO contacts (id) VALUES ($1) RETURNING id', [ctx.newId()])
    ).rows
    await ctx.client.query(
      `INSERT INTO conversations (id, contact_id, channel, last_seq, last_message_at)
       SELECT gen_random_uuid(), $1, 'web', CASE WHEN n = 7 THEN 1500 ELSE 2 END, now() - n * interval '1 hour'
       FROM generate_series(1, 400) n`,
      [contact.id],
    )
    const { rowCount } = await ctx.client.query(
      `INSERT INTO messages (id, conversation_id, seq, client_id, kind, author_kind, text)
       SELECT gen_random_uuid(), c.id, s, s::text, 'text', 'visitor', 'beltedyr ' || s
       FROM conversations c CROSS JOIN generate_series(1, c.last_seq) s WHERE c.contact_id = $1`,
      [contact.id],
    )
    return rowCount ?? 0
  })
  assert.equal(said, 399 * 2 + 1500)
  await readSaid(desk.house.platform, desk.b.tenantId)
  const read = await desk.act(desk.b, (ctx) =>
    ctx.client.query(
      `SELECT count(*)::int AS count FROM messages m JOIN (
         SELECT encode(substr(ids, n * 16 + 1, 16), 'hex')::uuid AS id
         FROM search_lines, generate_series(0, length(ids) / 16 - 1) n) lines USING (id)
       WHERE m.text LIKE $1`,
      ['beltedyr%'],
    ),
  )
  assert.equal(read.rows[0].count, said)
  assert.ok((await search(desk.b, 'beltedyr 1499')).items.length >= 1)
})
