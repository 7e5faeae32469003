/** What other modules may use of the figures. */
export { csv } from './exports/csv.ts';
export { answer, describe } from './engine/answer.ts';
export { figureBook } from './definitions/book.ts';
export { termRequests } from './engine/derived.ts';
export { parsePeriod } from './engine/period.ts';
export { parseFigureQuestion, parseQuestion } from './engine/question.ts';
export type { FigureQuestion, Question, TypedQuestion, WrongQuestion } from './engine/question.ts';
export type { SnapshotStore } from './snapshot/store.ts';
export { issueReceipt } from './receipts/issue.ts';
export type { ReceiptDependencies, ReceiptRequest } from './receipts/issue.ts';
export type { Receipt } from './receipts/receipt.ts';
export { protectFigure } from './protection/protect-figure.ts';
export { printedFigures } from './report/printed-figures.ts';
export { readPrinted } from './report/printed.ts';
export type { Snapshot } from './snapshot/snapshot.ts';
