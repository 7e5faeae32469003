import type { Clock } from '#src/kernel/clock.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import type { Result } from '#src/kernel/result.ts';
import { HttpProblem, mount } from '#src/platform/http.ts';
import type { Call, Mounted } from '#src/platform/http.ts';
import type { Database } from '#src/platform/database.ts';
import { factLabels } from '#src/reference/labels/facts.ts';
import type { Labels } from '#src/reference/labels/label.ts';
import { figureBook } from '../definitions/book.ts';
import { factsBehind } from '../engine/answer.ts';
import { changeGap, factsOfFigures, isFactOfFigures, registerGapNow } from './act.ts';
import type { GapProblem } from './act.ts';
import { endGap, listGaps, registerGap, withdrawGap } from './endpoints.ts';
import type { GapView } from './endpoints.ts';
import type { Gap } from './gap.ts';
import { allGaps } from './store.ts';

export function gapHandlers(deps: { readonly clock: Clock; readonly database: Database }): readonly Mounted[] {
  return [
    mount(listGaps, async () => ({
      gaps: (await allGaps(deps.database)).map(gapToView),
      facts: factsOfFigures().map(factToView),
    })),
    mount(registerGap, async ({ body, actor }) => {
      const unknown = body.facts.filter((fact) => !isFactOfFigures(fact));
      if (unknown.length > 0) throw new HttpProblem(400, 'unknownFact', { known: factsOfFigures() });
      const id = orRefuse(
        await registerGapNow(
          deps,
          {
            ...body,
            facts: body.facts.filter(isFactOfFigures),
            from: plainDate(body.from),
            until: body.until === null ? null : plainDate(body.until),
          },
          whoOf(actor),
        ),
      );
      return { id };
    }),
    mount(endGap, async ({ params, body, actor }) => {
      const event = { type: 'ended', data: { until: plainDate(body.until) } } as const;
      orRefuse(await changeGap(deps, params.id, body.version, event, whoOf(actor)));
      return {};
    }),
    mount(withdrawGap, async ({ params, body, actor }) => {
      const event = { type: 'withdrawn', data: { reason: body.reason } } as const;
      orRefuse(await changeGap(deps, params.id, body.version, event, whoOf(actor)));
      return {};
    }),
  ];
}

export function gapToView(gap: Gap): GapView {
  return {
    ...gap,
    facts: gap.facts.map(factToView),
    figures: figureBook.filter((figure) => factsBehind(figure).some((fact) => gap.facts.includes(fact))).map(({ id }) => id),
  };
}

function factToView(type: string): GapView['facts'][number] {
  const labels: Labels = factLabels;
  const { nl, en } = labels[type] ?? { nl: type, en: type };
  return { type, label: { nl, en } };
}

function whoOf(actor: Call<unknown, unknown, unknown>['actor']) {
  if (actor === null) throw new HttpProblem(401, 'notSignedIn');
  return { account: actor.account, name: actor.name };
}

function orRefuse<T>(result: Result<T, GapProblem>): T {
  if (result.ok) return result.value;
  if (result.error === 'noSuchGap') throw new HttpProblem(404, result.error);
  if (result.error === 'gapChanged') throw new HttpProblem(409, result.error);
  throw new HttpProblem(422, result.error);
}
