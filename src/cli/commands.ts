import type { Command } from './command.ts';

/** What can be typed, and where it is written; loaded when typed, so that a small command starts fast. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).serveCommand,
  'demo load': async () => (await import('./demo-load.ts')).demoLoad,
  'demo status': async () => (await import('./demo-status.ts')).demoStatusCommand,
  'figures list': async () => (await import('./figures-list.ts')).figuresList,
  'figures show': async () => (await import('./figures-show.ts')).figuresShow,
  'figures export': async () => (await import('./figures-export.ts')).figuresExport,
  'figures export-facts': async () => (await import('./figures-export-facts.ts')).figuresExportFacts,
  'figures annual-report': async () => (await import('./figures-annual-report.ts')).figuresAnnualReport,
  'figures check': async () => (await import('./figures-check.ts')).figuresCheck,
  'figures gaps': async () => (await import('./figures-gaps.ts')).figuresGaps,
  'figures register-gap': async () => (await import('./figures-gaps.ts')).figuresRegisterGap,
  'figures end-gap': async () => (await import('./figures-gaps.ts')).figuresEndGap,
  'figures withdraw-gap': async () => (await import('./figures-gaps.ts')).figuresWithdrawGap,
  'law decide': async () => (await import('./law-decide.ts')).lawDecide,
  'law coverage': async () => (await import('./law-coverage.ts')).lawCoverageCommand,
  'law sweep': async () => (await import('./law-sweep.ts')).lawSweep,
  'law simulate': async () => (await import('./law-simulate.ts')).lawSimulate,
  'law calendar': async () => (await import('./law-calendar.ts')).lawCalendarCommand,
  'law codes': async () => (await import('./law-codes.ts')).lawCodesCommand,
  'law interpreting': async () => (await import('./law-interpreting.ts')).lawInterpreting,
  'law measure': async () => (await import('./law-measure.ts')).lawMeasure,
  'waits broken-stream': async () => (await import('./waits-broken-stream.ts')).waitsBrokenStream,
  'facts verify': async () => (await import('./facts-verify.ts')).factsVerify,
};
