/** What a command may ask of the law's own module. */
export { decideUnknown } from './decide/decide-case.ts';
export { answerText, problemsText } from './decide/print.ts';
export { problemsView } from './decide/problem-schema.ts';
