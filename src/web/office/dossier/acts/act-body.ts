import { actBodies } from '#src/modules/trajectory/acts.ts';
import type { Act, ActName } from '#src/modules/trajectory/acts.ts';
import type { formWords } from '../../words/form.ts';
import { questionsByAct } from './act-forms.ts';
import type { Answers, Question } from './act-forms.ts';

export type ActErrors = { readonly [name: string]: string };
type Texts = (typeof formWords)['nl'];

/** The body to send, or what is still wrong with the answers. The server looks at everything again. */
export function toAct(
  act: ActName,
  answers: Answers,
  expectedVersion: number,
  today: string,
  words: Texts,
): { readonly body: Act } | { readonly errors: ActErrors } {
  const questions = questionsByAct[act].filter((question) => isAsked(question, answers));
  const errors: { [name: string]: string } = {};
  for (const question of questions) {
    const problem = problemOf(question, answers, today, words);
    if (problem !== null) errors[question.name] = problem;
  }
  if (Object.keys(errors).length > 0) return { errors };
  const unasked = questionsByAct[act].filter((question) => !isAsked(question, answers)).map(({ name }) => name);
  const given = Object.fromEntries(
    Object.entries(answers).filter(([name, answer]) => answer !== null && !unasked.includes(name)),
  );
  const residence =
    act === 'changeResidence' ? { nis: questions.some(({ kind }) => kind === 'municipality') ? answers['nis'] : null } : {};
  const parsed = actBodies[act].safeParse({ ...given, ...residence, act, expectedVersion });
  if (parsed.success) return { body: parsed.data };
  return { errors: Object.fromEntries(parsed.error.issues.map((issue) => [String(issue.path[0]), words.wrong])) };
}

/** The municipality is asked only for who lives in the area, a percentage only of what was assessed, an amount only of a fine. */
export function isAsked(question: Question, answers: Answers): boolean {
  if (question.name === 'percent') return answers['result'] !== 'notAssessed';
  if (question.name === 'euros' && answers['outcome'] === 'noFine') return false;
  return question.kind !== 'municipality' || answers['place'] === 'flanders' || answers['place'] === 'brussels';
}

function problemOf(question: Question, answers: Answers, today: string, words: Texts): string | null {
  const answer = answers[question.name] ?? null;
  if (question.kind === 'desk' || question.kind === 'pillar') return null;
  if (question.kind === 'number' && question.optional === true && answer === null) return null;
  if (answer === null || answer === '')
    return question.kind === 'day' || question.kind === 'number' || question.kind === 'text' ? words.fillIn : words.choose;
  if (question.kind === 'day' && question.mayBeLater !== true && typeof answer === 'string' && answer > today) return words.later;
  if (question.name === 'until' && typeof answers['from'] === 'string' && typeof answer === 'string' && answer < answers['from'])
    return words.untilFirst;
  return null;
}
