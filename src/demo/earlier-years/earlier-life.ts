import type { DeskCode } from '#src/reference/desks.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { Life } from '../plan/life.ts';
import type { Result } from './printed.ts';

export type Group = 'mandatory' | 'entitled';

export interface Registration {
  readonly on: number;
  readonly kind: 'first' | 're';
  readonly region: RegionCode;
  readonly desk: DeskCode | null;
}

export interface Contract {
  readonly region: RegionCode;
  readonly desk: DeskCode | null;
  readonly group: Group;
  readonly signed: number;
}

/** A part of Dutch that is closed. */
export interface Closed {
  readonly on: number;
  readonly result: Result;
}

/** A light life of 2017 to 2021: registered, perhaps a contract or two, A1 and A2 closed, and over by the end of 2022. */
export interface EarlierLife {
  /** Who somebody is; `region` is where they live. */
  readonly bones: Life;
  readonly registrations: readonly Registration[];
  /** In order; a second one after a move or after the recognition. */
  readonly contracts: readonly Contract[];
  /** Asked asylum at first and was recognised on this day: entitled before, mandatory since. */
  readonly recognised: number | null;
  /** Moved to another area of Flanders. */
  readonly moved: { readonly on: number; readonly region: RegionCode } | null;
  readonly a1: Closed | null;
  readonly a2: Closed | null;
  readonly certificate: number | null;
  /** Day on which the last contract ends without a certificate. */
  readonly ended: number | null;
  /** Left Flanders and Brussels. */
  readonly left: number | null;
}
