import { ApiProblem } from './client.ts';
import { defineWords, useLanguage } from './language.tsx';

/** The server sends stable codes; here they become sentences that say what to do. */
const phrases: { readonly nl: { readonly [code: string]: string }; readonly en: { readonly [code: string]: string } } =
  defineWords({
    nl: {
      offline: 'Geen verbinding met de server. Wat u invulde blijft staan; probeer het opnieuw zodra u weer verbinding hebt.',
      staleVersion: 'Iemand anders heeft dit dossier intussen gewijzigd. Haal de laatste stand op; wat u invulde blijft staan.',
      http401:
        'Uw sessie is verlopen. Meld u in een ander tabblad opnieuw aan en probeer het dan hier nog eens; wat u invulde blijft staan.',
      http403: 'U mag dit niet doen met uw rol.',
      http404: 'Dit bestaat niet (meer), of u mag het niet zien.',
      http409: 'Dit kan niet samengaan met wat er intussen geregistreerd is.',
      http413: 'Dit is te groot om te versturen.',
      http422: 'De server aanvaardt deze gegevens niet.',
      http429: 'Te veel vragen in korte tijd. Wacht een minuut en probeer het opnieuw.',
      http400: 'De server begrijpt deze gegevens niet. Kijk de velden na.',
      otherAgency: 'Dit dossier hoort bij een ander agentschap. U kunt het niet openen; de poging is genoteerd.',
      otherRegion: 'Dit dossier hoort bij een andere regio. U kunt het niet openen; de poging is genoteerd.',
      notHandedOver:
        'U kunt dit dossier pas openen wanneer een inbreuk aan de handhavingsambtenaar overgemaakt is. De poging is genoteerd.',
      otherPurpose: 'Met uw rol mag u dit dossier niet voor dit doel openen. De poging is genoteerd.',
      unknown: 'Er ging iets mis op de server. Probeer het opnieuw; blijft het fout gaan, meld dan de code hieronder.',
    },
    en: {
      offline: 'No connection to the server. What you typed is kept; try again when you are connected.',
      staleVersion: 'Someone else changed this dossier meanwhile. Get the latest state; what you typed is kept.',
      http401: 'Your session has ended. Sign in again in another tab, then try again here; what you typed is kept.',
      http403: 'Your role does not allow this.',
      http404: 'This does not exist (any more), or you may not see it.',
      http409: 'This contradicts what was recorded meanwhile.',
      http413: 'This is too large to send.',
      http422: 'The server does not accept these data.',
      http429: 'Too many requests in a short time. Wait a minute and try again.',
      http400: 'The server does not understand these data. Check the fields.',
      otherAgency: 'This dossier belongs to another agency. You cannot open it; the attempt was logged.',
      otherRegion: 'This dossier belongs to another region. You cannot open it; the attempt was logged.',
      notHandedOver:
        'You can open this dossier only once an infringement was handed over to the enforcement officer. The attempt was logged.',
      otherPurpose: 'Your role may not open this dossier for this purpose. The attempt was logged.',
      unknown: 'Something went wrong on the server. Try again; if it stays wrong, report the code below.',
    },
  });

/** Says what went wrong in the reader's language. */
export function useProblemPhrase(): (error: unknown) => string {
  const { language } = useLanguage();
  const texts = phrases[language];
  return (error) => {
    if (!(error instanceof ApiProblem)) return texts['unknown'] ?? '';
    return texts[error.code] ?? texts[`http${error.status}`] ?? texts['unknown'] ?? error.code;
  };
}

export function problemCode(error: unknown): string {
  return error instanceof ApiProblem ? error.code : error instanceof Error ? error.name : 'unknown';
}

/** Names of the fields that the server refused, from the detail of a 400. */
export function refusedFields(error: unknown): readonly string[] {
  if (!(error instanceof ApiProblem) || error.status !== 400) return [];
  const detail = error.detail;
  if (Array.isArray(detail)) return detail.map(fieldOf).filter((name) => name !== '');
  if (typeof detail === 'object' && detail !== null) {
    if ('fields' in detail && Array.isArray(detail.fields)) return detail.fields.map(fieldOf).filter((name) => name !== '');
    if ('issues' in detail && Array.isArray(detail.issues)) return detail.issues.map(fieldOf).filter((name) => name !== '');
    if ('field' in detail) return [fieldOf(detail.field)];
  }
  return [];
}

function fieldOf(item: unknown): string {
  if (typeof item === 'string') return item.split('.').at(-1) ?? '';
  if (typeof item === 'object' && item !== null && 'path' in item) {
    return Array.isArray(item.path) ? String(item.path.at(-1) ?? '') : fieldOf(item.path);
  }
  return '';
}
