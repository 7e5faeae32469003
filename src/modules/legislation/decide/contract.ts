import { z } from 'zod';
import { endpoint } from '#src/platform/endpoint.ts';
import { impossibleCase } from './problem-schema.ts';
import { decideRequest } from './request.ts';
import { decideAnswer } from './response.ts';

const nothing = z.object({});

/** A case and a day in, everything the law says of it out. Nothing of the case is stored or logged. */
export const decideCase = endpoint({
  method: 'POST',
  path: '/law/decide',
  permission: 'public',
  stateless: true,
  about:
    'Decides a case: a person, the facts known and a day go in; target group, obligations by pillar, certificate, proofs, fees, sanctions, terms and signals come out, each with its reasons and sources. Nothing of the case is stored or logged; no session is needed. What is not known stays unknown and the answer names the missing property. A case that contradicts itself or a rule gets a 422 that names every property and rule.',
  params: nothing,
  query: nothing,
  body: decideRequest,
  output: decideAnswer,
  refusal: impossibleCase,
});
