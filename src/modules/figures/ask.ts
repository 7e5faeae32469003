/** What other modules may use of the figures. */
export { csv } from './exports/csv.ts';
export { answer } from './engine/answer.ts';
export { parseQuestion } from './engine/question.ts';
export type { Question, TypedQuestion } from './engine/question.ts';
export type { SnapshotStore } from './snapshot/store.ts';
export { issueReceipt } from './receipts/issue.ts';
export type { ReceiptDependencies, ReceiptRequest } from './receipts/issue.ts';
export type { Receipt } from './receipts/receipt.ts';
export { protectFigure } from './protection/protect-figure.ts';
