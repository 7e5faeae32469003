import { defineWords } from '#src/web/ui/language.tsx';

/** What the terms of a dossier say about time: whose it was, and what moved the last day. */
export const deadlineWords = defineWords({
  nl: {
    since: (day: string) => `sinds ${day}`,
    whoseTime: 'Van wie de tijd is',
    own: 'eigen tijd',
    suspended: 'opgeschort',
    system: 'tijd van het systeem',
    left: 'nog over',
    late: 'te laat',
    days: (days: number, text: string) => (days === 1 ? '1 dag' : `${text} dagen`),
    movedBySystem: (days: string) => `${days} door tijd van het systeem`,
    stillLasts: 'duurt nog',
    spare: 'niet nodig gehad',
    todayIncluded: 'vandaag meegeteld',
    waitedBesides: (days: string, what: string) =>
      `Van de eigen tijd was ${days} ook wachttijd (${what}), die deze termijn niet verschuift.`,
    suspendedBesides: (days: string) => `Van de eigen tijd was ${days} ook opschorting, die deze termijn niet verschuift.`,
    waits: 'Wachttijd van het systeem in dit dossier',
    fromUntil: (from: string, until: string) => `van ${from} tot en met ${until}`,
    overAtOnce: (day: string) => `voorbij op de dag zelf, ${day}`,
  },
  en: {
    since: (day: string) => `since ${day}`,
    whoseTime: 'Whose time it is',
    own: 'own time',
    suspended: 'suspended',
    system: 'time of the system',
    left: 'left',
    late: 'too late',
    days: (days: number, text: string) => (days === 1 ? '1 day' : `${text} days`),
    movedBySystem: (days: string) => `${days} by time of the system`,
    stillLasts: 'still lasts',
    spare: 'not needed',
    todayIncluded: 'today included',
    waitedBesides: (days: string, what: string) =>
      `Of the own time ${days} was also waiting (${what}), which does not move this term.`,
    suspendedBesides: (days: string) => `Of the own time ${days} was also suspension, which does not move this term.`,
    waits: 'Time of the system in this dossier',
    fromUntil: (from: string, until: string) => `from ${from} up to and including ${until}`,
    overAtOnce: (day: string) => `over on the day itself, ${day}`,
  },
});
