// The walls of the house: who may import whom. `npm run check` holds them through tools/lint/boundaries.mjs.
// The rooms and their order come from the list that the shell uses; there is no list of exemptions.
const order = require('./apps/server/src/shell/room-order.json')

const server = '^apps/server/src'
const rooms = `${server}/rooms`
const tests = '\\.(test|fixture)\\.js$|/test-[a-z-]+\\.js$|/factory\\.js$|/test/'

/** One rule per room: it may not import those that come after it. */
const roomOrder = order.slice(0, -1).map((room, index) => ({
  name: `${room}-knows-only-earlier-rooms`,
  comment: `rooms go by apps/server/src/shell/room-order.json. Let ${room} announce an event, and the later room react to it.`,
  severity: 'error',
  from: { path: `${rooms}/${room}/`, pathNot: tests },
  to: { path: `${rooms}/(${order.slice(index + 1).join('|')})/` },
}))

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'modules that need each other to start are one, or share a third: move what both need to a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-missing-modules',
      comment: 'the imported file does not exist: mend the path, and write its ending.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'kernel-is-the-ground',
      comment:
        'the kernel stands under everything and knows nothing above it: hand in what it needs, or move the file up.',
      severity: 'error',
      from: { path: `${server}/kernel/` },
      to: { path: `${server}/`, pathNot: `${server}/kernel/` },
    },
    {
      name: 'platform-knows-no-business',
      comment:
        'the platform is machinery: let the shell hand it what it needs from a room, through a parameter or a port.',
      severity: 'error',
      from: { path: `${server}/platform/`, pathNot: tests },
      to: { path: `${server}/(rooms|shell|adapters)/` },
    },
    {
      name: 'rooms-stand-under-the-shell',
      comment:
        'a room knows ports (kernel/ports), never a vendor or the shell: the shell plugs the adapter in.',
      severity: 'error',
      from: { path: `${rooms}/`, pathNot: tests },
      to: { path: `${server}/(shell|adapters)/|${server}/[^/]+\\.js$` },
    },
    {
      name: 'adapters-know-only-the-kernel',
      comment:
        'an adapter translates one vendor into a port of the kernel: what else it needs is handed in by the shell.',
      severity: 'error',
      from: { path: `${server}/adapters/([^/]+)/`, pathNot: tests },
      to: { path: `${server}/`, pathNot: `${server}/(kernel|adapters/$1)/` },
    },
    {
      name: 'through-the-front-door',
      comment: "import another room's index.ts; if what you need is not there, that room has to offer it.",
      severity: 'error',
      from: { path: `${rooms}/([^/]+)/`, pathNot: tests },
      to: { path: `${rooms}/`, pathNot: `${rooms}/($1/|[^/]+/index\\.js$)` },
    },
    {
      name: 'through-the-front-door-in-tests',
      comment: "a test may use another room's index.ts and factory.ts, nothing behind them.",
      severity: 'error',
      from: { path: `${rooms}/([^/]+)/.*(${tests})` },
      to: { path: `${rooms}/`, pathNot: `${rooms}/($1/|[^/]+/(index|factory)\\.js$)` },
    },
    {
      name: 'shell-uses-front-doors',
      comment:
        'the shell wires rooms by their index.ts; if what you need is not there, that room has to offer it.',
      severity: 'error',
      from: { path: `${server}/(shell|platform|adapters)/|${server}/[^/]+\\.js$`, pathNot: tests },
      to: { path: `${rooms}/`, pathNot: `${rooms}/[^/]+/index\\.js$` },
    },
    {
      name: 'every-room-is-listed',
      comment:
        'a room stands in apps/server/src/shell/room-order.json, where its place says whom it may call.',
      severity: 'error',
      from: {},
      to: { path: `${rooms}/`, pathNot: `${rooms}/(${order.join('|')})/` },
    },
    ...roomOrder,
    {
      name: 'product-needs-no-test-code',
      comment: 'tests and their fixtures are not shipped: move what the product needs out of them.',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'apps-know-packages-only',
      comment:
        'apps talk over the contract, never through each other’s files: move what both need to packages/.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'packages-have-one-door',
      comment:
        'import the package by its name (its index.ts); if what you need is not there, the package has to offer it.',
      severity: 'error',
      from: { path: '^(apps|packages)/([^/]+)/' },
      to: { path: '^packages/', pathNot: '^(apps|packages)/$2/|^packages/[^/]+/src/index\\.js$' },
    },
    {
      name: 'packages-stand-alone',
      comment: 'a package is used by apps and knows none of them.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'language-does-no-input-or-output',
      comment: 'packages/language is pure: let the caller read and hand in the text.',
      severity: 'error',
      from: { path: '^packages/language/src/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'ui-knows-no-room',
      comment:
        'the small parts of the admin are made of nothing but themselves: hand in data and texts as properties.',
      severity: 'error',
      from: { path: '^apps/admin/src/ui/' },
      to: { path: '^apps/admin/src/(rooms|shell)/' },
    },
  ],
  options: {
    doNotFollow: { dependencyTypes: ['core', 'npm'] },
    moduleSystems: ['es6'],
    externalModuleResolutionStrategy: 'node_modules',
  },
}
