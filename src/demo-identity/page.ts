import type { Role } from '#src/access/endpoints.ts';
import { html, page } from '#src/platform/html.ts';
import type { Html, PageLanguage } from '#src/platform/html.ts';
import { regions } from '#src/reference/regions.ts';
import { demoStaff } from './people.ts';
import type { DemoStaff } from './people.ts';

const words = {
  nl: {
    title: 'Wie bent u vandaag?',
    label: 'Demonstratie',
    signIn: 'Aanmelden',
    intro:
      'Kies iemand om Doorstroom te bekijken zoals die persoon het ziet. Er is geen wachtwoord: deze medewerkers zijn verzonnen, en de nieuwkomers in de dossiers ook.',
    other: 'English',
    team: 'Begeleiding',
    around: 'Rond de begeleiding',
    real: 'Een echte installatie meldt aan via de eigen identiteitsdienst van de organisatie (OpenID Connect).',
    trouble: 'Deze keuze is verlopen',
    troubleText: 'Ze stond te lang open, of begon in een andere browser. Begin opnieuw; u verliest niets.',
    again: 'Opnieuw aanmelden',
  },
  en: {
    title: 'Who are you today?',
    label: 'Demonstration',
    signIn: 'Sign in',
    intro:
      'Choose somebody, to see Doorstroom as that person sees it. There is no password: these members of staff are invented, and so are the newcomers in the files.',
    other: 'Nederlands',
    team: 'Guidance',
    around: 'Around the guidance',
    real: 'A real installation signs people in through the organisation’s own identity service (OpenID Connect).',
    trouble: 'This choice has expired',
    troubleText: 'It was open too long, or began in another browser. Start again; you lose nothing.',
    again: 'Sign in again',
  },
} as const;

const roles: { readonly [R in Role]: { readonly [L in PageLanguage]: { readonly title: string; readonly sees: string } } } = {
  counsellor: {
    nl: { title: 'Trajectbegeleider', sees: 'Opent en beheert de dossiers van {place}.' },
    en: { title: 'Trajectory counsellor', sees: 'Opens and keeps the files of {place}.' },
  },
  teamLead: {
    nl: { title: 'Teamverantwoordelijke', sees: 'Ziet de dossiers van alle regio’s van het agentschap, en wie ze opende.' },
    en: { title: 'Team lead', sees: 'Sees the files of every region of the agency, and who opened them.' },
  },
  director: {
    nl: { title: 'Directeur', sees: 'Ziet het dashboard en de cijfers, geen enkel dossier.' },
    en: { title: 'Director', sees: 'Sees the dashboard and the figures, not a single file.' },
  },
  analyst: {
    nl: { title: 'Beleidsanalist', sees: 'Ziet de cijfers en het jaarverslag, geen enkel dossier.' },
    en: { title: 'Policy analyst', sees: 'Sees the figures and the annual report, not a single file.' },
  },
  enforcementOfficer: {
    nl: { title: 'Handhavingsambtenaar', sees: 'Opent alleen dossiers waarvan een inbreuk is overgemaakt.' },
    en: { title: 'Enforcement officer', sees: 'Opens only files of which an infringement was handed over.' },
  },
  dataProtectionOfficer: {
    nl: { title: 'Functionaris voor gegevensbescherming', sees: 'Ziet wie welk dossier opende, niet wat erin staat.' },
    en: { title: 'Data protection officer', sees: 'Sees who opened which file, not what is in it.' },
  },
};

/** Where somebody works, in words of one place: the region, else the agency, else the whole. */
const workplaces = {
  nl: {
    agii: 'AgII, alle regio’s',
    atlas: 'Atlas',
    amal: 'Amal',
    none: { enforcementOfficer: 'Agentschap Binnenlands Bestuur', other: 'Alle agentschappen' },
  },
  en: {
    agii: 'AgII, every region',
    atlas: 'Atlas',
    amal: 'Amal',
    none: { enforcementOfficer: 'Agency for Home Affairs', other: 'Every agency' },
  },
} as const;

/** The page of people to sign in as. */
export function choosePage(language: PageLanguage): string {
  const text = words[language];
  const other = language === 'nl' ? 'en' : 'nl';
  const counsellors = demoStaff.filter(({ role }) => role === 'counsellor');
  const others = demoStaff.filter(({ role }) => role !== 'counsellor');
  return framed(
    language,
    text.title,
    html`<nav><a href="?lang=${other}" lang="${other}" hreflang="${other}">${text.other}</a></nav>`,
    html`<h1>${text.title}</h1>
      <p class="intro">${text.intro}</p>
      <form method="post">
        ${group('team', text.team, counsellors, language)} ${group('around', text.around, others, language)}
      </form>
      <p class="real">${text.real}</p>`,
  );
}

/** What the provider shows when something went wrong; `code` is its own. */
export function troublePage(code: string, language: PageLanguage = 'nl'): string {
  const text = words[language];
  return framed(
    language,
    text.trouble,
    html``,
    html`<h1>${text.trouble}</h1>
      <p>${text.troubleText}</p>
      <p><a class="button" href="/login">${text.again}</a></p>
      <p class="code">Code: <code>${code}</code></p>`,
  );
}

function group(id: string, title: string, people: readonly DemoStaff[], language: PageLanguage): Html {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    <ul class="people">
      ${people.map((person) => html`<li>${card(person, language)}</li>`)}
    </ul>
  </section>`;
}

function card(person: DemoStaff, language: PageLanguage): Html {
  const { title, sees } = roles[person.role][language];
  return html`<button class="person ${person.role}" name="person" value="${person.subject}">
    <span class="initials" aria-hidden="true">${initials(person.name)}</span>
    <span class="who"
      ><span class="name">${person.name}</span><span class="role">${title}</span
      ><span class="place">${workplace(person, language)}</span></span
    >
    <span class="sees">${sees.replace('{place}', person.region === null ? '' : regions[person.region][language])}</span>
  </button>`;
}

function workplace({ role, agency, region }: DemoStaff, language: PageLanguage): string {
  const places = workplaces[language];
  if (region !== null && agency === 'agii') return `AgII, ${regions[region][language]}`;
  if (region !== null) return regions[region][language];
  if (agency !== null) return places[agency];
  return role === 'enforcementOfficer' ? places.none.enforcementOfficer : places.none.other;
}

function initials(name: string): string {
  const parts = name.split(' ');
  return `${parts[0]?.[0] ?? ''}${parts.at(-1)?.[0] ?? ''}`;
}

function framed(language: PageLanguage, title: string, extra: Html, body: Html): string {
  const header = html`<header class="top">
    <span class="brand"><img src="/icon.svg" alt="" width="28" height="28" />Doorstroom</span
    ><span class="demo">${words[language].label}</span>${extra}
  </header>`;
  return page({
    language,
    title: `${title} – Doorstroom`,
    styles: ['/login/pages.css', '/identity/page.css'],
    body: html`${header}
      <main class="choose">${body}</main>`,
  });
}
