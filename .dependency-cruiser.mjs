// Who may import whom (ARCHITECTURE.md has the picture): kernel ← reference ← law ← concepts ← views, handlers, jobs.
const pureRoots = '^src/(kernel|reference|law)/';
const isTest = '\\.(test|db\\.test|access\\.test)\\.tsx?$|^test/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'kernel-imports-nothing', severity: 'error', from: { path: '^src/kernel/', pathNot: isTest }, to: { pathNot: '^src/kernel/' } },
    { name: 'reference-imports-kernel-only', severity: 'error', from: { path: '^src/reference/', pathNot: isTest }, to: { path: '^(src|test|node:)', pathNot: '^src/(kernel|reference)/' } },
    {
      // The codes a fact can hold are the modules' words; law reads them and nothing else of a module.
      name: 'law-is-pure', severity: 'error', from: { path: '^src/law/', pathNot: `${isTest}|^src/law/coverage` },
      to: { path: '^src/', pathNot: '^src/(kernel|reference|law)/|^src/modules/[^/]+/codes\\.ts$' },
    },
    { name: 'pure-code-does-no-io', severity: 'error', from: { path: pureRoots, pathNot: `${isTest}|^src/law/coverage` }, to: { dependencyTypes: ['core'] } },
    {
      name: 'facts-know-no-module', severity: 'error', from: { path: '^src/facts/', pathNot: isTest },
      to: { path: '^src/', pathNot: '^src/(facts|kernel|platform)/' },
    },
    {
      name: 'a-module-asks-another-through-ask', severity: 'error', from: { path: '^src/modules/([^/]+)/', pathNot: isTest },
      to: { path: '^src/modules/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/(ask|facts|codes|endpoints)\\.ts$'] },
    },
    {
      name: 'concepts-know-no-views', severity: 'error', from: { path: '^src/modules/[^/]+/(?!views/|exports/|report/|snapshot/|engine/)[^/]+/', pathNot: isTest },
      to: { path: '^src/modules/[^/]+/(views/|handlers|jobs|module)|^src/(platform|access|web)/', pathNot: '^src/platform/endpoint\\.ts$' },
    },
    {
      name: 'web-imports-contracts-only', severity: 'error', from: { path: '^src/web/', pathNot: isTest },
      to: { path: '^src/', pathNot: '^src/(web|kernel|reference|law)/|^src/(modules/[^/]+|access)/(endpoints|acts|codes|labels)\\.ts$|^src/access/actor\\.ts$|^src/platform/endpoint\\.ts$' },
    },
    { name: 'platform-knows-no-module', severity: 'error', from: { path: '^src/platform/', pathNot: `${isTest}|^src/platform/(server|openapi)` }, to: { path: '^src/(modules|web|demo|law|cli)/' } },
    { name: 'nobody-imports-tests', severity: 'error', from: { path: '^(src|bench|scripts)/', pathNot: isTest }, to: { path: '^test/|\\.test\\.tsx?$' } },
    { name: 'nobody-imports-the-demo', severity: 'error', from: { path: '^src/', pathNot: `^src/(demo|demo-identity|cli)/|^src/main\\.ts$|${isTest}` }, to: { path: '^src/demo/' } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\.(css|svg|woff2?)(\\?.*)?$' } },
    { name: 'in-package-json', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^node_modules/.*/node_modules/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.web.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], importsFields: ['imports'], conditionNames: ['import', 'node', 'types', 'default'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
