import type { Config } from '#src/platform/config.ts';

export interface Option {
  readonly type: 'string' | 'boolean';
  /** One line for --help. */
  readonly about: string;
  /** What stands for the value in --help: 'yyyy', 'table|json|csv|xlsx'. */
  readonly value?: string;
  readonly required?: boolean;
}

export type Options = Readonly<Record<string, Option>>;

export type Values<O extends Options> = {
  readonly [Name in keyof O]: O[Name]['type'] extends 'boolean'
    ? boolean
    : O[Name]['required'] extends true
      ? string
      : string | undefined;
};

/** What a command may use. `--json` and `--help` are every command's and handled outside. */
export interface Context {
  readonly config: Config;
  /** True with --json: then standard output carries one JSON value and nothing else. */
  readonly json: boolean;
  /** A line on standard output. */
  print(text: string): void;
  printJson(value: unknown): void;
  /** A line of progress on standard error; replaces the one before on a terminal. */
  progress(text: string): void;
  /**
   * The owner's URL of the migrated database: DATABASE_URL, or that of the running `npm start`, or the built-in one
   * started for this command. What was started is stopped after the command.
   */
  databaseUrl(): Promise<string>;
}

export interface Command {
  /** As typed: 'figures list'. */
  readonly name: string;
  readonly summary: string;
  readonly options: Options;
  /** More for --help, below the options. */
  readonly notes?: readonly string[];
  /** What stands after the name in --help when the command takes words without a dash: '<file>'. */
  readonly positionals?: string;
  /** Gives the exit code: 0 done, 1 the answer is no (a cell differs, a view is not what its facts say). */
  run(
    args: { readonly values: Readonly<Record<string, string | boolean | undefined>>; readonly positionals: readonly string[] },
    context: Context,
  ): Promise<number>;
}

/** Called wrongly: exit code 2, with the message and the command's help. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Writes `run` against the types of its own options. */
export function defineCommand<const O extends Options>(
  command: Omit<Command, 'options' | 'run'> & {
    readonly options: O;
    run(args: { readonly values: Values<O>; readonly positionals: readonly string[] }, context: Context): Promise<number>;
  },
): Command {
  return command as Command; // ./parse.ts gives exactly the values that the options describe
}
