import { prepareAndRun } from './prepare.mjs';

prepareAndRun('scripts/check.ts', process.argv.slice(2));
