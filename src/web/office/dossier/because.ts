import { unknownReasons } from '#src/law/define/unknown.ts';
import { setFrench } from '#src/law/explain/french.ts';
import { defineWords, useLanguage } from '#src/web/ui/language.tsx';
import type { Words } from '#src/web/ui/language.tsx';

/** Not of the law but of who looks: the enforcement officer does not see this part. */
const shielded = {
  nl: 'Dit deel is afgeschermd voor uw rol.',
  en: 'This part is shielded from your role.',
  fr: 'Cette partie est protégée pour votre rôle.',
};
const reasons: { readonly [code: string]: Words & { readonly fr?: string } } = { ...unknownReasons, shielded };

/** The same in the language of an explanation. */
export function becauseIn(code: string, language: 'nl' | 'en' | 'fr'): string {
  const said = reasons[code]?.[language] ?? code;
  return language === 'fr' ? setFrench(said) : said;
}

/** Why the law gives no answer, in the sentence of the law itself. */
export function useBecause(): (code: string) => string {
  const { language } = useLanguage();
  return (code) => reasons[code]?.[language] ?? code;
}

/** What the law was not told and would need. */
const data = defineWords<{ readonly [datum: string]: string }>({
  nl: {
    nationality: 'de nationaliteit',
    nationalities: 'de nationaliteit',
    stay: 'het verblijfsstatuut',
    stays: 'het verblijfsstatuut',
    residence: 'de woonplaats',
    residences: 'de vroegere woonplaatsen',
    activity: 'werk of studie',
    activities: 'werk of studie',
    birthDay: 'de geboortedatum',
    dutyNotifiedOn: 'de dag van de aangetekende brief of kennisgeving',
    firstRegisteredOn: 'de eerste inschrijving in het Rijksregister',
    bornAbroad: 'of de persoon in het buitenland geboren is',
    parentBornAbroad: 'of een ouder in het buitenland geboren is',
    targetGroup: 'de doelgroep',
    ministry: 'de erkenning van de eredienst',
  },
  en: {
    nationality: 'the nationality',
    nationalities: 'the nationality',
    stay: 'the residence status',
    stays: 'the residence status',
    residence: 'the place of residence',
    residences: 'the former places of residence',
    activity: 'work or study',
    activities: 'work or study',
    birthDay: 'the date of birth',
    dutyNotifiedOn: 'the day of the registered letter or notification',
    firstRegisteredOn: 'the first registration in the National Register',
    bornAbroad: 'whether the person was born abroad',
    parentBornAbroad: 'whether a parent was born abroad',
    targetGroup: 'the target group',
    ministry: 'the recognition of the worship',
  },
});

export function useDatum(): (code: string) => string | null {
  const { language } = useLanguage();
  return (code) => data[language][code] ?? null;
}
