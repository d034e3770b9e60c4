/** Which way the arrows run: docs/decisions/0002-arrows.md says why. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: `^src/(${[from, ...allowed].join('|')})/` },
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|tools)/' },
    },
    only('scenes-stands-alone', 'scenes', []),
    only('i18n-is-a-leaf', 'i18n', ['scenes']),
    only('ui-is-a-leaf', 'ui', ['scenes', 'i18n']),
    only('storage-knows-scenes', 'storage', ['scenes']),
    only('viewer-never-edits', 'viewer', ['scenes', 'ui', 'i18n']),
    only('portal-lists', 'portal', ['scenes', 'ui', 'i18n']),
    only('editor-on-top', 'editor', ['scenes', 'storage', 'viewer', 'ui', 'i18n']),
    {
      name: 'scenes-is-plain-typescript',
      severity: 'error',
      from: { path: '^src/scenes/' },
      to: { dependencyTypesNot: ['local'], pathNot: 'node_modules/zod/' },
    },
    {
      name: 'only-storage-knows-indexeddb',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/storage/' },
      to: { path: 'node_modules/dexie' },
    },
    {
      name: 'only-halls-and-books-draw-in-3d',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/(viewer/(hall|graphics|book|reader/hand)|editor/(stage/overview|objects/preview))/',
      },
      to: { path: 'node_modules/(three|@react-three)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
