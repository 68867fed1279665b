import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import type { ErrorRelease, ErrorSourceMap, ErrorUploadToken } from '@svar/contract'
import type { TestHouse } from '../../../../../test/harness.ts'
import type { TestTenant } from '../../../../../test/test-tenant.ts'
import { crash, errorHouse, errorsOf } from '../errors.fixture.ts'

type ErrorReleases = { items: ErrorRelease[] }

const run = promisify(execFile)
const program = createRequire(import.meta.url).resolve('@sentry/cli/bin/sentry-cli')

let house: TestHouse
let a: TestTenant
let address: string
let folder: string
before(async () => {
  house = await errorHouse()
  ;({ a } = await house.twoTenants())
  address = await house.listen()
  folder = mkdtempSync(join(tmpdir(), 'svar-cli-'))
  writeFileSync(join(folder, 'app.js'), built)
  writeFileSync(join(folder, 'app.js.map'), JSON.stringify(map))
})
after(async () => {
  await house?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const source = ['function saveBasket() {', '  throw new Error("full")', '}', 'saveBasket()'].join('\n')
const built = 'function t(){throw new Error("full")}t()\n//# sourceMappingURL=app.js.map\n'
const map = {
  version: 3,
  sources: ['src/basket.ts'],
  names: ['saveBasket'],
  sourcesContent: [source],
  // Column 13 of the built line is the second line of the source, column 37 the call in the fourth.
  mappings: 'AAAAA,aACE,wBAEFA',
}

/** The real program, as a build calls it. */
async function cli(token: string, project: string, ...command: string[]) {
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    SENTRY_URL: `${address}/`,
    SENTRY_AUTH_TOKEN: token,
    SENTRY_ORG: 'alfa',
    SENTRY_PROJECT: project,
    SENTRY_DISABLE_UPDATE_CHECK: '1',
  }
  const { stdout, stderr } = await run(process.execPath, [program, ...command], { cwd: folder, env })
  return `${stdout}${stderr}`
}

async function projectOf(name: string) {
  const errors = await errorsOf(house, a, name)
  const path = `projects/${errors.project.id}`
  const { token } = (await errors.call<{ token: string }>('POST', `${path}/upload-tokens`, { name: 'CI' }))
    .body
  const maps = async () =>
    (await errors.call<{ items: ErrorSourceMap[] }>('GET', `${path}/source-maps`)).body.items
  return { errors, token, maps, id: String(errors.project.id) }
}

/** An error of the built file, as a browser's SDK tells it. */
const built37 = (changes: object) =>
  crash({
    platform: 'javascript',
    exception: {
      values: [
        {
          type: 'Error',
          value: 'full',
          stacktrace: {
            frames: [
              {
                filename: 'https://shop.example/app.js',
                abs_path: 'https://shop.example/app.js',
                function: 't',
                lineno: 1,
                colno: 14,
                in_app: true,
              },
            ],
          },
        },
      ],
    },
    ...changes,
  })

async function placeOf({ errors }: Awaited<ReturnType<typeof projectOf>>) {
  const [group] = await errors.list(`?project=${errors.project.id}`)
  const frame = (await errors.details(group?.id ?? '')).firstEvent?.exceptions[0]?.frames.at(-1)
  return [frame?.file, frame?.line]
}

test('sentry-cli writes debug ids and uploads; errors of the build then show the source', async () => {
  const shop = await projectOf('by id')
  await cli(shop.token, shop.id, 'sourcemaps', 'inject', '.')
  const said = await cli(shop.token, shop.id, 'sourcemaps', 'upload', '.')
  assert.match(said, /Uploaded|Bundled/)
  const [kept, ...others] = await shop.maps()
  assert.equal(others.length, 0)
  assert.equal(kept?.file, 'app.js')
  assert.match(kept?.debugId ?? '', /^[0-9a-f]{32}$/)
  const debugId = /debugId=([0-9a-f-]{36})/.exec(readFileSync(join(folder, 'app.js'), 'utf8'))?.[1]
  assert.equal(debugId?.replaceAll('-', ''), kept?.debugId)
  const image = { type: 'sourcemap', code_file: 'https://shop.example/app.js', debug_id: debugId }
  // What was injected stands before the program, on a line of its own.
  const line =
    readFileSync(join(folder, 'app.js'), 'utf8')
      .split('\n')
      .findIndex((one) => one.includes('function t()')) + 1
  const error = built37({ debug_meta: { images: [image] } }) as {
    exception: { values: { stacktrace: { frames: { lineno: number }[] } }[] }
  }
  for (const frame of error.exception.values[0]?.stacktrace.frames ?? []) frame.lineno = line
  await shop.errors.send([error])
  assert.deepEqual(await placeOf(shop), ['src/basket.ts', 2])
})

test('a build without debug ids is found by its release; a release is made, finalised and deployed', async () => {
  writeFileSync(join(folder, 'app.js'), built)
  writeFileSync(join(folder, 'app.js.map'), JSON.stringify(map))
  const shop = await projectOf('By release')
  const call = (...command: string[]) => cli(shop.token, 'by-release', ...command)
  await call('releases', 'new', 'shop@2.0.0')
  await call('sourcemaps', 'upload', '--release', 'shop@2.0.0', '--url-prefix', '~/', '.')
  await call('releases', 'finalize', 'shop@2.0.0')
  await call('deploys', 'new', '--release', 'shop@2.0.0', '--env', 'production')
  assert.match(await call('releases', 'list'), /shop@2\.0\.0/)
  assert.match(await call('deploys', 'list', '--release', 'shop@2.0.0'), /production/)
  const told = await shop.errors.call<ErrorReleases>('GET', `projects/${shop.id}/releases`)
  const [release] = told.body.items
  assert.equal(release?.version, 'shop@2.0.0')
  assert.ok(release?.releasedAt)
  assert.deepEqual(
    release.deploys.map(({ environment, projectId }) => [environment, projectId]),
    [['production', shop.id]],
  )
  const files = (await shop.maps()).map(({ file, release }) => [file, release])
  assert.deepEqual(files, [['app.js', 'shop@2.0.0']])
  await shop.errors.send([built37({ release: 'shop@2.0.0' })])
  assert.deepEqual(await placeOf(shop), ['src/basket.ts', 2])
  const [group] = await shop.errors.list(`?project=${shop.id}`)
  const { deploys, releases } = await shop.errors.details(group?.id ?? '')
  assert.deepEqual([deploys.length, releases[0]?.deploys.length], [1, 1])
})

test('builds of one release are told apart by their dist, and each gets its own maps', async () => {
  const shop = await projectOf('two builds')
  for (const [dist, name] of [
    ['ios', 'src/basket.ios.ts'],
    ['android', 'src/basket.android.ts'],
  ] as const) {
    writeFileSync(join(folder, 'app.js.map'), JSON.stringify({ ...map, sources: [name] }))
    await cli(shop.token, shop.id, 'sourcemaps', 'upload', '--release', 'shop@3', '--dist', dist, '.')
  }
  writeFileSync(join(folder, 'app.js.map'), JSON.stringify(map))
  assert.deepEqual((await shop.maps()).map(({ dist }) => dist).toSorted(), ['android', 'ios'])
  for (const dist of ['ios', 'android', 'web', undefined])
    await shop.errors.send([built37({ release: 'shop@3', dist })])
  const places = (await shop.errors.list(`?project=${shop.id}&sort=first_seen`)).map(({ culprit }) => culprit)
  assert.deepEqual(places.toSorted(), [
    'app.js',
    'saveBasket in src/basket.android.ts',
    'saveBasket in src/basket.ios.ts',
  ])
})

test('a large build goes up in pieces, and a second time in none that are missing', async () => {
  writeFileSync(join(folder, 'app.js'), built)
  const random = Array.from(
    { length: 90_000 },
    (_, n) => `"${Math.imul(n + 1, 0x9e3779b1) >>> 0}-${(n * 7919) % 104_729}"`,
  )
  writeFileSync(
    join(folder, 'app.js.map'),
    JSON.stringify({ ...map, sourcesContent: [`${source}\n// ${random.join(' ').repeat(3)}`] }),
  )
  const shop = await projectOf('large')
  await cli(shop.token, shop.id, 'sourcemaps', 'upload', '--release', 'large@1', '.')
  const [kept] = await shop.maps()
  assert.ok((kept?.sizeBytes ?? 0) > 3_000_000)
  await cli(shop.token, shop.id, 'sourcemaps', 'upload', '--release', 'large@1', '.')
  assert.equal((await shop.maps()).length, 1)
})

test('settings can be tried: sentry-cli says whether its token is known', async () => {
  const shop = await projectOf('by info')
  assert.match(await cli(shop.token, shop.id, 'info'), /Auth Token[\s\S]*org:ci/)
  await assert.rejects(cli(`svar_upload_${'x'.repeat(43)}`, shop.id, 'info'), /token_invalid/)
})

test('a token that was removed, and one of another project, upload nothing', async () => {
  const [shop, other] = [await projectOf('guarded'), await projectOf('another')]
  const upload = (token: string, project: string) =>
    cli(token, project, 'releases', 'new', 'x@1').then(
      () => 'done',
      ({ stderr }: { stderr: string }) => stderr,
    )
  assert.match(await upload(other.token, shop.id), /belongs to the project/)
  const path = `projects/${shop.id}/upload-tokens`
  const tokens = async () => (await shop.errors.call<{ items: ErrorUploadToken[] }>('GET', path)).body.items
  const [token] = await tokens()
  assert.equal(token?.lastUsedAt, null)
  assert.equal(JSON.stringify(token).includes(shop.token), false)
  assert.equal(await upload(shop.token, shop.id), 'done')
  assert.ok((await tokens())[0]?.lastUsedAt)
  await shop.errors.call('DELETE', `upload-tokens/${token?.id}`)
  assert.match(await upload(shop.token, shop.id), /not known here/)
  assert.match(await upload('svar_upload_nothing', shop.id), /not known here/)
})
