import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { launchBrowser } from '#test/support/browser.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { startOffice } from '#test/support/office.ts';
import type { Office } from '#test/support/office.ts';
import { describeDashboard } from './dashboard.ts';
import { describeDefinitions } from './definitions.ts';
import { describeDutch } from './dutch.ts';
import { describeKeyboard } from './keyboard.ts';
import { describeMerge } from './merge.ts';
import { describeQuestions } from './questions.ts';
import { describeReceipts } from './receipts.ts';
import { describeReleases } from './releases.ts';
import { describeScreens } from './screens.ts';
import { describeTables } from './tables.ts';
import { describeWalk } from './walk.ts';

// One file, so that one server and one browser serve every suite.
let database: TestDatabase;
let office: Office;
let browser: Browser;

beforeAll(async () => {
  database = await testDatabase();
  [office, browser] = await Promise.all([startOffice(database.app), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await office?.close();
  await database?.drop();
});

const stage = () => ({ office, browser });
describe('the counsellor’s walk', () => {
  describeWalk(stage);
});
describe('by keyboard alone', () => {
  describeKeyboard(stage);
});
describe('talks and tests of Dutch', () => {
  describeDutch(stage);
});
describe('checking tables', () => {
  describeTables(stage);
});
describe('a question of parliament', () => {
  describeQuestions(stage);
});
describe('the register of definitions', () => {
  describeDefinitions(stage);
});
describe('receipts of figures', () => {
  describeReceipts(stage);
});
describe('releases', () => {
  describeReleases(stage);
});
describe('the dashboard', () => {
  describeDashboard(stage);
});
describe('two files of one person', () => {
  describeMerge(stage);
});
describe('every screen', () => {
  describeScreens(stage);
});
