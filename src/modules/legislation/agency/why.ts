import { emptyCase } from '#src/law/case.ts';
import { reasonsOf } from '#src/law/explain/tree.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Ground } from '#src/law/outcome.ts';
import type { LawSettings } from '#src/law/settings.ts';
import type { z } from 'zod';
import type { reasonSchema } from '../decide/reason-schema.ts';

/** The reasons of what is not about a person. */
export function whyNobody(grounds: readonly Ground[], on: PlainDate, settings: LawSettings): z.infer<typeof reasonSchema>[] {
  return reasonsOf(grounds, { file: emptyCase, on, settings }) as z.infer<typeof reasonSchema>[]; // the schema is of this very shape, without readonly
}
