import { HttpProblem } from '#src/platform/http.ts';
import type { Refusal } from '../decision/refusal.ts';
import type { RefusalView } from '../endpoints.ts';
import { groundView } from './ground-view.ts';

/** 422: the act is not possible, and why. */
export function refused({ code, nl, en, missing, grounds }: Refusal): HttpProblem {
  const view: RefusalView = { code, nl, en, missing: [...missing], grounds: grounds.map(groundView) };
  return new HttpProblem(422, 'refused', view);
}
