import { fold } from '#src/web/ui/find-in-text.ts';

/** Words that mean the same to who searches, Dutch and English; each line is one meaning. */
const meanings: readonly (readonly string[])[] = [
  ['instroom', 'inflow', 'nieuwkomers', 'newcomers', 'arrivals', 'aankomst'],
  ['aanmelding', 'registration', 'intake', 'inschrijving bij het agentschap'],
  ['inburgeraar', 'integrator', 'integration candidate', 'cliënt', 'client'],
  ['inburgeringscontract', 'contract', 'integration contract', 'getekend', 'signed'],
  ['vrijstelling', 'exemption', 'vrijgesteld', 'ontheffing'],
  ['opschorting', 'suspension', 'opgeschort', 'suspended', 'uitstel'],
  ['attest', 'certificate', 'certificaat', 'getuigschrift', 'bewijs', 'proof'],
  ['maatschappelijke orientatie', 'mo', 'social orientation', 'inburgeringscursus', 'inburgeringsles'],
  ['cursist', 'learner', 'deelnemer', 'student', 'participant'],
  ['cursus', 'course', 'klas', 'class', 'les'],
  ['nederlands', 'nt2', 'dutch', 'dutch as a second language', 'taal', 'language'],
  ['slaagcijfer', 'pass rate', 'slaagpercentage', 'geslaagd', 'passed', 'slaagkans', 'gezakt', 'failed'],
  ['aandeel', 'share', 'percentage', 'procent', 'percent', 'verhouding', 'ratio'],
  ['gemiddeld', 'mean', 'average', 'gemiddelde'],
  ['evolutie', 'evolution', 'stijging', 'daling', 'groei', 'trend', 'growth', 'change', 'toename', 'afname'],
  ['minderjarig', 'minor', 'kinderen', 'children', 'jongeren', 'youth'],
  ['inbreuk', 'infringement', 'overtreding', 'boete', 'sanctie', 'fine', 'handhaving', 'enforcement'],
  ['doelgroep', 'target group', 'verplicht', 'mandatory', 'rechthebbend', 'entitled'],
  ['toeleiding', 'guidance', 'begeleiding', 'school', 'onderwijs', 'education'],
  ['diploma', 'erkenning', 'recognition', 'naric', 'gelijkwaardigheid'],
  ['werk', 'work', 'tewerkstelling', 'employment', 'vdab', 'actiris', 'job', 'uitstroom', 'outflow'],
  ['advies', 'advice', 'doorverwijzing', 'referral', 'cbe', 'cvo', 'basiseducatie'],
  ['gesprek', 'interview', 'talk', 'onderhoud'],
  ['test', 'toets', 'examen', 'exam', 'proef'],
  ['lopend', 'running', 'actief', 'active', 'stand', 'stock', 'peildatum', 'reference day'],
  ['oekraine', 'ukraine', 'tijdelijke bescherming', 'temporary protection', 'ontheemd', 'displaced'],
];
const folded = meanings.map((words) => words.map(fold));

/** The text with every other word for what it says, so that a search finds it by each of them. Folded. */
export function withSynonyms(text: string): string {
  const plain = fold(text);
  const words = new Set(plain.split(/[^\p{L}\p{N}]+/u));
  // A short word must stand alone: "mo" is in "month".
  const says = (word: string) => (word.length < 4 ? words.has(word) : plain.includes(word));
  return [plain, ...folded.filter((meaning) => meaning.some(says)).flat()].join(' ');
}
