import { defineWords } from '#src/web/ui/language.tsx';

export const enforcementWords = defineWords({
  nl: {
    fine: (euros: string, day: string) => `Geldboete van ${euros}, beslist op ${day}.`,
    noFine: (day: string) => `Geen geldboete, beslist op ${day}.`,
    payBy: (day: string) => `Te betalen tegen ${day}.`,
    paidOn: (day: string) => `Betaald op ${day}.`,
    limits: (min: string, max: string) => `De ambtenaar beslist: geen boete, of ${min} tot ${max}.`,
    whyLimits: (kind: string) => `Grenzen van de boete: ${kind}`,
  },
  en: {
    fine: (euros: string, day: string) => `Fine of ${euros}, decided on ${day}.`,
    noFine: (day: string) => `No fine, decided on ${day}.`,
    payBy: (day: string) => `To be paid by ${day}.`,
    paidOn: (day: string) => `Paid on ${day}.`,
    limits: (min: string, max: string) => `The officer decides: no fine, or ${min} to ${max}.`,
    whyLimits: (kind: string) => `Limits of the fine: ${kind}`,
  },
});
