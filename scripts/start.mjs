import { prepareAndRun } from './prepare.mjs';

prepareAndRun('src/main.ts', process.argv.slice(2));
