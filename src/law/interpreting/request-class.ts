import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../define/rule.ts';
import { known, unknown } from '../define/unknown.ts';
import type { Outcome } from '../outcome.ts';
import { lawHere } from '../settings.ts';
import type { LawSettings } from '../settings.ts';
import { cite } from '../sources.ts';
import { cancellationTerm } from './terms.ts';
import type { AssignmentMode, Moment } from './terms.ts';

export const interpretingEvents = [
  'received',
  'matching',
  'answered',
  'performed',
  'cancelled',
  'interpreterAbsent',
  'noInterpreter',
  'noLanguage',
  'otherReason',
  'referredOut',
] as const;

/** What happened to a request, on a moment of the day in Brussels. In order of time. */
export interface InterpretingEvent {
  readonly event: (typeof interpretingEvents)[number];
  readonly at: Moment;
}

export interface InterpretingRequest {
  readonly mode: AssignmentMode;
  /** Day on which the interpreter is to come; null for a request without a day. */
  readonly assignmentOn: PlainDate | null;
  readonly events: readonly InterpretingEvent[];
}

export const requestStates = [
  'RECEIVED',
  'MATCHING',
  'ANSWERED',
  'PERFORMED',
  'CANCELLED_IN_TIME',
  'CANCELLED_LATE',
  'INTERPRETER_NO_SHOW',
  'UNAVAILABLE_INTERPRETER',
  'UNAVAILABLE_LANGUAGE',
  'OTHER_REASON',
] as const;

export interface RequestClass {
  readonly state: (typeof requestStates)[number];
  /** The counts to which this request adds one, from the whole to the part; every request is among the requests. */
  readonly counts: readonly (
    | 'requests'
    | 'answered'
    | 'performed'
    | 'notPerformed'
    | 'notAnswered'
    | 'unavailable'
    | 'otherReason'
  )[];
  /** No later event changes the class. */
  readonly final: boolean;
  /** Whether the customer pays for a cancellation; null where there is none. */
  readonly charged: boolean | null;
}

export const requestClassRule = rule({
  id: 'ST-CLASS',
  title: {
    nl: 'Eindklasse van een tolkaanvraag',
    en: 'Final class of an interpreting request',
    fr: 'Classe finale d’une demande d’interprétation',
  },
  anchor: 'asked',
  reads: [],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§3.1'), cite('p60', 'de opdracht verliep niet')] }],
  says: {
    open: {
      nl: 'De aanvraag is nog niet afgelopen.',
      en: 'The request is not over yet.',
      fr: 'La demande n’est pas encore terminée.',
    },
    performed: { nl: 'Beantwoord en volbracht.', en: 'Answered and performed.', fr: 'Répondue et effectuée.' },
    cancelledAfterAnswer: {
      nl: 'Beantwoord, daarna geannuleerd: beantwoord en niet volbracht.',
      en: 'Answered and cancelled afterwards: answered and not performed.',
      fr: 'Répondue puis annulée : répondue et non effectuée.',
    },
    interpreterAbsent: {
      nl: 'De tolk kwam niet: beantwoord en niet volbracht, behandeld als een laattijdige annulering waarvoor de klant vergoed wordt.',
      en: 'The interpreter did not come: answered and not performed, treated as a late cancellation for which the customer is compensated.',
      fr: 'L’interprète n’est pas venu : répondue et non effectuée, traitée comme une annulation tardive dont le client est dédommagé.',
    },
    noInterpreter: {
      nl: 'Niet beantwoord: geen tolk beschikbaar.',
      en: 'Not answered: no interpreter available.',
      fr: 'Sans réponse : pas d’interprète disponible.',
    },
    noLanguage: {
      nl: 'Niet beantwoord: de taal is er niet.',
      en: 'Not answered: the language is not offered.',
      fr: 'Sans réponse : la langue n’est pas proposée.',
    },
    otherReason: {
      nl: 'Niet beantwoord om een andere reden.',
      en: 'Not answered for another reason.',
      fr: 'Sans réponse pour une autre raison.',
    },
    cancelledBeforeAnswer: {
      nl: 'Geannuleerd voor er een antwoord was: niet beantwoord.',
      en: 'Cancelled before there was an answer: not answered.',
      fr: 'Annulée avant toute réponse : sans réponse.',
    },
    referredOut: {
      nl: 'Doorverwezen naar een Brusselse partner: hoe dat telt, is nog niet beslist.',
      en: 'Referred to a Brussels partner: how that counts is not decided yet.',
      fr: 'Réorientée vers un partenaire bruxellois : le mode de comptage n’est pas encore décidé.',
    },
  },
});

/** The class of a request from what happened to it. Once it is over nothing changes it any more. */
export function requestClass(request: InterpretingRequest, settings: LawSettings = lawHere()): Outcome<RequestClass> {
  let state: 'RECEIVED' | 'MATCHING' | 'ANSWERED' = 'RECEIVED';
  for (const { event, at } of request.events) {
    const answered = state === 'ANSWERED';
    switch (event) {
      case 'received':
        continue;
      case 'matching':
        if (!answered) state = 'MATCHING';
        continue;
      case 'answered':
        state = 'ANSWERED';
        continue;
      case 'performed':
        return over('PERFORMED', ['requests', 'answered', 'performed'], 'performed');
      case 'interpreterAbsent':
        return over('INTERPRETER_NO_SHOW', ['requests', 'answered', 'notPerformed'], 'interpreterAbsent', false);
      case 'cancelled':
        return answered ? cancelledAfterAnswer(request, at, settings) : cancelledBeforeAnswer(settings);
      case 'noInterpreter':
        return over('UNAVAILABLE_INTERPRETER', ['requests', 'notAnswered', 'unavailable'], 'noInterpreter');
      case 'noLanguage':
        return over('UNAVAILABLE_LANGUAGE', ['requests', 'notAnswered', 'unavailable'], 'noLanguage');
      case 'otherReason':
        return over('OTHER_REASON', ['requests', 'notAnswered', 'otherReason'], 'otherReason');
      case 'referredOut':
        return unknown('referredOutUncounted', ['class'], [requestClassRule.ground('referredOut', null)]);
    }
  }
  const counts = state === 'ANSWERED' ? (['requests', 'answered'] as const) : (['requests'] as const);
  return known({ state, counts, final: false, charged: null }, [requestClassRule.ground('open', null)]);
}

type Finding = Parameters<typeof requestClassRule.ground>[0];

function over(
  state: RequestClass['state'],
  counts: RequestClass['counts'],
  finding: Finding,
  charged: boolean | null = null,
): Outcome<RequestClass> {
  return known({ state, counts, final: true, charged }, [requestClassRule.ground(finding, null)]);
}

/** Interplay 10: cancelled the evening before counts as answered and not performed; the fee is by D18. */
function cancelledAfterAnswer(request: InterpretingRequest, at: Moment, settings: LawSettings): Outcome<RequestClass> {
  const term = request.assignmentOn === null ? null : cancellationTerm(request.mode, request.assignmentOn, at, settings);
  const late = term?.state === 'late';
  return known(
    {
      state: late ? 'CANCELLED_LATE' : 'CANCELLED_IN_TIME',
      counts: ['requests', 'answered', 'notPerformed'],
      final: true,
      charged: late,
    },
    [requestClassRule.ground('cancelledAfterAnswer', null), ...(term?.grounds ?? [])],
  );
}

function cancelledBeforeAnswer(settings: LawSettings): Outcome<RequestClass> {
  const { value: part, ground } = settings.interpretingCancelledBeforeAnswer;
  return known(
    {
      state: part === 'unavailable' ? 'UNAVAILABLE_INTERPRETER' : 'OTHER_REASON',
      counts: ['requests', 'notAnswered', part],
      final: true,
      charged: false,
    },
    [requestClassRule.ground('cancelledBeforeAnswer', null), ground],
  );
}
