import type { Citation, Grade } from './outcome.ts';

/**
 * Every source of law once. The grade is what a source of its kind is worth (A: a text of the agency or the minister,
 * B: an official public page, C: press or secondary, D: inference); a citation may lower it, never raise it.
 */
export interface Source {
  /** In the language of the document itself. */
  readonly title: string;
  readonly date?: string;
  readonly where: string;
  readonly grade: Grade;
}

const page = (title: string, where: string, date?: string): Source => ({
  title,
  where,
  grade: 'B',
  ...(date === undefined ? {} : { date }),
});
const press = (title: string, where: string, date?: string): Source => ({
  title,
  where,
  grade: 'C',
  ...(date === undefined ? {} : { date }),
});

export const sources = {
  s001: {
    title: 'Parlementaire vraag 473 van 10 april 2018 over het VDAB-plan "Integratie door werk" (minister Muyters)',
    date: '2018',
    where: 'reference text 001',
    grade: 'A',
  },
  s002: {
    title: 'Nota van minister Crevits aan de Vlaamse Regering over de activering van inburgeraars',
    date: '2025',
    where: 'reference text 002',
    grade: 'A',
  },
  s003: {
    title: 'Parlementaire vraag 216 van 24 februari 2022 over NT2 (minister Somers)',
    date: '2022',
    where: 'reference text 003',
    grade: 'A',
  },
  s004: {
    title: 'Jaarverslag 2024 van het Agentschap Integratie en Inburgering',
    date: '2025',
    where: 'reference text 004',
    grade: 'A',
  },
  p01: page(
    'Recht op inburgering in Vlaanderen',
    'https://www.vreemdelingenrecht.be/inburgering/inburgering-vlaanderen/recht-op-inburgering-vlaanderen',
  ),
  p02: page(
    'Wie mag of moet inburgeren',
    'https://www.agii.be/thema/vreemdelingenrecht-internationaal-privaatrecht/inburgering/wie-mag-of-moet-inburgeren',
  ),
  p03: page('VVSG – inburgering', 'https://www.vvsg.be/samenleven-gezin-welzijn/diversiteit/inburgering'),
  p04: page(
    'Gemeente Assenede – begeleiding van inburgeraars',
    'https://www.assenede.be/producten/45103/begeleiding-van-inburgeraars-het-inburgeringstraject',
  ),
  p05: press(
    'Knokke-Heist – inburgering (oudere pagina)',
    'http://devonk.knokke-heist.be/welzijn-en-gezondheid/burger/inburgering',
  ),
  p06: press('Bornem – inburgering (gemeentelijke pagina)', 'https://www.bornem.be/product/94/inburgering'),
  p07: page(
    'Decreet integratie en inburgering aangepast',
    'https://www.agii.be/nieuws/decreet-integratie-en-inburgering-aangepast',
    '2015',
  ),
  p08: page(
    'Verplichte inburgering bedienaars erediensten',
    'https://www.vreemdelingenrecht.be/nieuws/verplichte-inburgering-bedienaars-erediensten',
    '2024',
  ),
  p09: page(
    'Verplichte inschrijving VDAB voor tijdelijk beschermden',
    'https://www.vreemdelingenrecht.be/nieuws/verplichte-inschrijving-vdab-voor-tijdelijk-beschermden',
    '2023',
  ),
  p10: page(
    'Wat houdt in Vlaanderen de verplichting tot inburgering in',
    'https://www.agii.be/thema/inburgering/inburgering-in-vlaanderen/verplichting-tot-inburgering-in-vlaanderen/wat-houdt-in-vlaanderen-de-verplichting-tot-inburgering-in',
  ),
  p11: page('agii.be – nieuwsberichten inburgering (participatietraject)', 'https://www.agii.be/nieuws/field_thema_tax_ref/9557'),
  p12: page('Herent – participatietraject inburgeraars', 'https://www.herent.be/participatietraject-inburgeraars'),
  p13: page('Melle – participatietraject', 'https://www.melle.be/participatietraject'),
  p15: page(
    'Wijziging Vlaams inburgeringsdecreet: wat verandert',
    'https://www.vreemdelingenrecht.be/nieuws/wijziging-vlaams-inburgeringsdecreet-wat-verandert',
    '2022',
  ),
  p16: page(
    'Het Vlaams inburgeringstraject',
    'https://www.vreemdelingenrecht.be/inburgering/inburgering-vlaanderen/het-vlaams-inburgeringstraject',
  ),
  p17: page(
    'Decreet van 7 juni 2013 betreffende het Vlaamse integratie- en inburgeringsbeleid',
    'https://codex.vlaanderen.be/portals/codex/documenten/1023121.html',
    '2013-06-07',
  ),
  p18: press('De Standaard, MO-test', 'https://www.standaard.be/cnt/dmf20230214_92681278', '2023-02-14'),
  p19: press('Het Nieuwsblad, MO-test', 'https://www.nieuwsblad.be/cnt/dmf20230214_91944571', '2023-02-14'),
  p22: page(
    'Atlas – certificerende taaltest Nederlands A1-A2',
    'https://www.atlas-antwerpen.be/nl/testen/certificerende-taaltest-nederlands-a1-a2',
  ),
  p27: page('Betalend inburgeren', 'https://www.vreemdelingenrecht.be/inburgering/inburgering-vlaanderen/betalend-inburgeren'),
  p28: page('Inburgering (vlaanderen.be)', 'https://www.vlaanderen.be/samenleven/herkomst/inburgering'),
  p29: page(
    'VVSG – inburgeringstraject vanaf 1 september betalend',
    'https://www.vvsg.be/nieuws/inburgeringstraject-vanaf-1-september-betalend-webinar-15-juni',
    '2023',
  ),
  p30: page(
    'VVSG – eerste uitvoeringsbesluit inburgering en integratiebeleid principieel goedgekeurd',
    'https://www.vvsg.be/nieuws/eerste-uitvoeringsbesluit-inburgering-en-integratiebeleid-principieel-goedgekeurd',
  ),
  p32: page(
    'Stopzetting terugbetaling onkosten inburgeraars',
    'https://www.integratie-inburgering.be/nl/stopzetting-terugbetaling-onkosten-inburgeraars',
    '2020',
  ),
  p26: page('Agodi – anderstalige nieuwkomers', 'https://agodi.be/anderstalige_nieuwkomers'),
  p33: page(
    'Attesten in het kader van inburgering',
    'https://www.integratie-inburgering.be/nl/wat-kunnen-we-voor-jou-doen/ondersteuning-voor-je-organisatie-of-lokaal-bestuur/inburgering/attesten-in-het-kader-van-inburgering',
  ),
  p34: page(
    'Verklaring geleverde inspanningen … is bewijs',
    'https://www.agii.be/nieuws/verklaring-geleverde-inspanningen-tot-het-behalen-van-een-inburgeringsattest-is-bewijs',
  ),
  p35: press(
    'De Tijd – Bijna 1.000 boetes per jaar voor Vlaamse inburgeraars',
    'https://www.tijd.be/politiek-economie/belgie/vlaanderen/bijna-1-000-boetes-per-jaar-voor-vlaamse-inburgeraars/10211006.html',
  ),
  p36: press(
    'Meer en hogere boetes voor hardleerse inburgeraars',
    'https://www.maaikedevreese.be/nieuws/meer-en-hogere-boetes-voor-hardleerse-inburgeraars',
  ),
  p37: press(
    'Aantal boetes voor overtredingen inzake inburgeringsverplichtingen gestegen met 52 %',
    'https://www.vlaamsbelang.org/nieuws/aantal-boetes-voor-overtredingen-inzake-inburgeringsverplichtingen-gestegen-met-52',
    '2021-03-11',
  ),
  p38: press('Het Nieuwsblad (inbreuken 2022)', 'https://www.nieuwsblad.be/cnt/dmf20230326_91865393', '2023-03-26'),
  p39: page('Handhaving inburgeringsbeleid', 'https://integratiebeleid.vlaanderen.be/wat-we-doen/handhaving-inburgeringsbeleid'),
  p40: page(
    'Brussel: tweetalig inburgeringstraject vanaf 1 januari 2024',
    'https://www.vreemdelingenrecht.be/nieuws/brussel-tweetalig-inburgeringstraject-vanaf-1-januari-2024',
    '2024',
  ),
  p41: page('bewelcome – doelgroep', 'https://bewelcome.brussels/nl/doelgroep/'),
  p42: page('bewelcome – trajectverloop', 'https://bewelcome.brussels/nl/trajectverloop/'),
  p43: page('bewelcome – sancties', 'https://bewelcome.brussels/nl/sancties/'),
  p44: page('bewelcome – vrijstellingen', 'https://bewelcome.brussels/nl/vrijstellingen/'),
  p45: page('bewelcome – opschortingen', 'https://bewelcome.brussels/nl/opschortingen/'),
  p21: press('CVO Semper – NT2-test', 'https://www.cvosemper.be/en/over/nt2-test'),
  p23: page(
    'Huis van het Nederlands Brussel – test voor ouders',
    'https://www.huisnederlandsbrussel.be/info/testen/ouders?lang=particulierenNl',
  ),
  p46: press(
    'Wachtlijsten Vlaanderen (haalt rapporten van AgII en vraag SV 275 aan)',
    'https://github.com/Eberger01/wachtlijsten-vlaanderen',
  ),
  p54: page('Thema centrumsteden', 'https://aabgsm1.azurewebsites.net/thema/centrumsteden'),
  p55: press('Belgische gemeenten, lijst van 2019', 'https://github.com/vandenbroucke/belgian_municipalities', '2019'),
  p56: page(
    'Digitaal Vlaanderen – fusies van gemeenten op 1 januari 2025',
    'https://www.vlaanderen.be/digitaal-vlaanderen',
    '2024-12-03',
  ),
  p59: page('agii.be – kostprijs en annulering van een tolk', 'https://www.agii.be'),
  p60: page('agii.be – de tolk- of vertaalopdracht verliep niet zoals gepland', 'https://www.agii.be'),
  p65: page('Doelstellingen en acties Plan Samenleven', 'https://www.vlaanderen.be/plan-samenleven/doelstellingen-en-acties'),
  p74: {
    title: 'Tekst in een oefenapp van derden (weinig betrouwbaar)',
    where: 'public code, address not kept',
    grade: 'D',
  },
  p50: {
    title: 'MAGDA-Mock (oude interface van KBI)',
    date: '2023',
    where: 'https://github.com/Informatievlaanderen/MAGDA-Mock',
    grade: 'D',
  },
  p73: page('agii.be – bewijzen van sociale integratie', 'https://www.agii.be'),
  p78: press(
    'Helft boetes inburgering wordt niet spontaan betaald',
    'https://www.openvld.be/helft-boetes-inburgering-wordt-niet-spontaan-betaald',
  ),
  p79: press(
    'Inburgering wordt gehandhaafd',
    'https://wardkennes.cdenv.be/nieuws/persbericht-inburgering-wordt-gehandhaafd/',
    '2011-03-29',
  ),
  domain: {
    title: 'Domeinreferentie van Doorstroom: wat daar uit meerdere bronnen is afgeleid',
    date: '2026-11-21',
    where: 'domain reference',
    grade: 'D',
  },
  defaults: {
    title: 'Domeinreferentie §16: standaardwaarden waar de bronnen zwijgen of elkaar tegenspreken',
    date: '2026-11-21',
    where: 'domain reference §16',
    grade: 'D',
  },
  decisions: {
    title: 'Beslissingen van de producteigenaar over wat de bronnen openlaten (§17)',
    date: '2026-11-21',
    where: 'domain reference §17',
    grade: 'D',
  },
  assignment: {
    title: 'Opdracht van de producteigenaar: een klok die weet van wie de tijd is',
    date: '2026-11-21',
    where: 'assignment "The law, whole"',
    grade: 'D',
  },
  reform: {
    title: 'Een hervorming die wordt doorgerekend en niet geldt',
    where: 'reforms/ of this installation',
    grade: 'D',
  },
  agency: {
    title: 'Keuze van het agentschap in de plaats van een standaardwaarde',
    where: 'configuration of this installation',
    grade: 'D',
  },
} as const satisfies { readonly [id: string]: Source };

export type SourceId = keyof typeof sources;

/** A reference to a place in a source. Without a grade it has the source's own. */
export function cite(source: SourceId, article: string, grade: Grade = sources[source].grade): Citation {
  return Object.freeze({ source, article, grade });
}
