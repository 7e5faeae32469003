import { html, page } from '#src/platform/html.ts';
import type { Html, PageLanguage } from '#src/platform/html.ts';

/** Why a sign-in did not work out. The code stands on the page, so that it can be told over the phone. */
export const signInProblems = {
  unknownHost: {
    status: 421,
    nl: [
      'Dit adres is niet bekend',
      'Doorstroom meldt alleen aan op het adres waarvoor het is ingesteld. Open het op localhost, of stel DOORSTROOM_URL in op het adres dat u gebruikt.',
    ],
    en: [
      'This address is not known',
      'Doorstroom signs people in on its configured address only. Open it on localhost, or set DOORSTROOM_URL to the address you use.',
    ],
  },
  providerUnreachable: {
    status: 503,
    nl: [
      'Aanmelden kan nu even niet',
      'De dienst waarmee u zich aanmeldt antwoordt niet. Wacht een minuut en probeer het opnieuw.',
    ],
    en: [
      'Signing in is not possible right now',
      'The service that you sign in with does not answer. Wait a minute and try again.',
    ],
  },
  attemptExpired: {
    status: 400,
    nl: [
      'Deze aanmelding is verlopen',
      'Ze duurde te lang, was al gebruikt of begon in een andere browser. Begin opnieuw; u verliest niets.',
    ],
    en: [
      'This sign-in has expired',
      'It took too long, was used already, or began in another browser. Start again; you lose nothing.',
    ],
  },
  refusedByProvider: {
    status: 403,
    nl: ['U bent niet aangemeld', 'De aanmelding werd afgebroken of geweigerd bij de dienst waarmee u zich aanmeldt.'],
    en: ['You are not signed in', 'The sign-in was cancelled or refused by the service that you sign in with.'],
  },
  signInFailed: {
    status: 502,
    nl: [
      'Aanmelden is niet gelukt',
      'Het antwoord van de dienst waarmee u zich aanmeldt klopt niet. Probeer het opnieuw; blijft het fout gaan, meld dan de code hieronder.',
    ],
    en: [
      'Signing in did not work',
      'The answer of the service that you sign in with is not right. Try again; if it stays wrong, report the code below.',
    ],
  },
  noRole: {
    status: 403,
    nl: [
      'U hebt nog geen rol in Doorstroom',
      'U bent wie u zegt, maar uw account zegt niet welke rol u hier hebt, of voor welk agentschap en welke regio. Vraag het aan wie de toegang beheert.',
    ],
    en: [
      'You have no role in Doorstroom yet',
      'You are who you say, but your account does not say which role you have here, or for which agency and region. Ask whoever manages access.',
    ],
  },
  tooManyRequests: {
    status: 429,
    nl: ['Even wachten', 'Er werd vanaf dit adres te vaak na elkaar aangemeld. Probeer het over een minuut opnieuw.'],
    en: ['One moment', 'Too many sign-ins came from this address in a short time. Try again in a minute.'],
  },
} as const;
export type SignInProblem = keyof typeof signInProblems;

const words = {
  nl: {
    again: 'Opnieuw aanmelden',
    code: 'Code',
    signOut: 'Afmelden',
    signOutTitle: 'Afmelden?',
    signOutText: 'Wat u bewaarde, blijft bewaard.',
    back: 'Terug naar Doorstroom',
  },
  en: {
    again: 'Sign in again',
    code: 'Code',
    signOut: 'Sign out',
    signOutTitle: 'Sign out?',
    signOutText: 'What you saved stays saved.',
    back: 'Back to Doorstroom',
  },
} as const;

export function problemPage(problem: SignInProblem, language: PageLanguage): string {
  const [title, text] = signInProblems[problem][language];
  const { again, code } = words[language];
  const link = language === 'nl' ? '/login' : '/login?lang=en';
  return framed(
    language,
    title,
    html`<h1>${title}</h1>
      <p>${text}</p>
      <p><a class="button" href="${link}">${again}</a></p>
      <p class="code">${code}: <code>${problem}</code></p>`,
  );
}

export function signOutPage(csrfToken: string, language: PageLanguage): string {
  const { signOut, signOutTitle, signOutText, back } = words[language];
  return framed(
    language,
    signOutTitle,
    html`<h1>${signOutTitle}</h1>
      <p>${signOutText}</p>
      <form method="post" action="/logout">
        <input type="hidden" name="csrf" value="${csrfToken}" /><button class="button">${signOut}</button> <a href="/">${back}</a>
      </form>`,
  );
}

function framed(language: PageLanguage, title: string, body: Html): string {
  return page({
    language,
    title: `${title} – Doorstroom`,
    styles: ['/login/pages.css'],
    body: html`<header class="top">
        <a class="brand" href="/"><img src="/icon.svg" alt="" width="28" height="28" />Doorstroom</a>
      </header>
      <main class="notice">${body}</main>`,
  });
}
