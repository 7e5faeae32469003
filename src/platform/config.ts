import { isIP } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every setting, in one place: what it does, and what holds when it is absent. `serve --help` prints this list. */
const variables = {
  PORT: {
    about: 'Port to listen on (default 4000; 0 takes a free one).',
    schema: z.coerce.number().int().min(0).max(65_535).default(4000),
  },
  HOST: { about: 'Address to listen on (default 127.0.0.1: this machine only).', schema: z.string().min(1).default('127.0.0.1') },
  DOORSTROOM_URL: {
    about: 'Origin under which browsers reach it, behind a proxy (default http://localhost:PORT).',
    schema: z.url({ protocol: /^https?$/ }).optional(),
  },
  DATABASE_URL: {
    about: 'A PostgreSQL 16 or later to use instead of the built-in one. Its user must own the database and have CREATEROLE.',
    schema: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  },
  DOORSTROOM_DATA: {
    about: 'Folder for the built-in database, the snapshot of the figures and the built web pages (default .doorstroom here).',
    schema: z.string().min(1).default(path.join(ROOT, '.doorstroom')),
  },
  DOORSTROOM_LAW: {
    about:
      "File with the agency's own choices where the law leaves one (default law-settings.json in the data folder, if it is there).",
    schema: z.string().min(1).optional(),
  },
  DOORSTROOM_PROTECTION_KEY: {
    about:
      'Secret of at least 32 characters behind the noise in published figures; the same for ever (the demo has a known one). Without it nothing can be released.',
    schema: z.string().min(32).optional(),
  },
  DOORSTROOM_DEMO: {
    about:
      'on (default): synthetic population, fixed legal day, own sign-in page. off: a real installation; needs the three below.',
    schema: z.enum(['on', 'off']).default('on'),
  },
  OIDC_ISSUER: { about: 'OpenID Connect issuer that staff sign in with.', schema: z.url().optional() },
  OIDC_CLIENT_ID: { about: 'Our id at that issuer.', schema: z.string().min(1).optional() },
  OIDC_CLIENT_SECRET: { about: 'Our secret at that issuer.', schema: z.string().min(1).optional() },
  OIDC_SCOPE: {
    about: 'What is asked of that issuer (default openid profile).',
    schema: z
      .string()
      .regex(/\bopenid\b/)
      .default('openid profile'),
  },
  OIDC_CLAIMS: {
    about: 'Its claims where they have other names than ours: name=display_name,role=dept_role,agency=org,region=area.',
    schema: z
      .string()
      .regex(/^(name|role|agency|region)=[^\s,=]+(,(name|role|agency|region)=[^\s,=]+)*$/)
      .optional(),
  },
  DOORSTROOM_PROXIES: {
    about: 'Proxies before it whose X-Forwarded-For is believed: 127.0.0.1,10.0.0.0/8 (default none).',
    schema: z.string().refine(areAddresses, 'Not a list of addresses').optional(),
  },
  DOORSTROOM_RATE: {
    about: 'Requests a minute that one account may make (default 1200).',
    schema: z.coerce.number().int().min(60).default(1_200),
  },
  LOG_LEVEL: {
    about: 'info, warn or error (default: warn in the demo, info otherwise).',
    schema: z.enum(['info', 'warn', 'error']).optional(),
  },
} as const;

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Without a slash at the end; undefined when it follows from the port. */
  readonly publicUrl: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  /** The agency's own choices; undefined when no file was named, and then law-settings.json in the data folder is looked for. */
  readonly lawFile: string | undefined;
  readonly demo: boolean;
  /** Of the noise in published figures; undefined where none was given, and then nothing is released. */
  readonly protectionKey: Uint8Array | undefined;
  readonly oidc: OidcConfig | undefined;
  readonly trustedProxies: string | undefined;
  readonly requestsPerMinute: number;
  readonly logLevel: 'info' | 'warn' | 'error';
}

export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  /** Under which names the issuer tells who somebody is. */
  readonly claims: { readonly name: string; readonly role: string; readonly agency: string; readonly region: string };
}

/** A setting that cannot be used, said in words for who starts it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export const configHelp: readonly (readonly [name: string, about: string])[] = Object.entries(variables).map(
  ([name, { about }]) => [name, about],
);

export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const found = parseAll(environment);
  const demo = found.DOORSTROOM_DEMO === 'on';
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = found;
  const claims = {
    name: 'name',
    role: 'role',
    agency: 'agency',
    region: 'region',
    ...Object.fromEntries(found.OIDC_CLAIMS?.split(',').map((pair) => pair.split('=')) ?? []),
  };
  const oidc =
    issuer === undefined || clientId === undefined || clientSecret === undefined
      ? undefined
      : { issuer, clientId, clientSecret, scope: found.OIDC_SCOPE, claims };
  if (!demo && oidc === undefined)
    throw new ConfigError('With DOORSTROOM_DEMO=off, sign-in needs OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.');
  return {
    port: found.PORT,
    host: found.HOST,
    publicUrl: found.DOORSTROOM_URL?.replace(/\/+$/, ''),
    databaseUrl: found.DATABASE_URL,
    dataFolder: path.resolve(found.DOORSTROOM_DATA),
    lawFile: found.DOORSTROOM_LAW === undefined ? undefined : path.resolve(found.DOORSTROOM_LAW),
    demo,
    protectionKey: protectionKey(found.DOORSTROOM_PROTECTION_KEY ?? (demo ? DEMO_PROTECTION_KEY : undefined)),
    oidc,
    trustedProxies: found.DOORSTROOM_PROXIES,
    requestsPerMinute: found.DOORSTROOM_RATE,
    logLevel: found.LOG_LEVEL ?? (demo ? 'warn' : 'info'),
  };
}

/** Known to everybody, and so no protection: the people of the demo do not exist. */
const DEMO_PROTECTION_KEY = 'doorstroom demo, not a secret: the people do not exist';

function protectionKey(text: string | undefined): Uint8Array | undefined {
  return text === undefined ? undefined : new TextEncoder().encode(text);
}

const environmentSchema = z.object({
  PORT: variables.PORT.schema,
  HOST: variables.HOST.schema,
  DOORSTROOM_URL: variables.DOORSTROOM_URL.schema,
  DATABASE_URL: variables.DATABASE_URL.schema,
  DOORSTROOM_DATA: variables.DOORSTROOM_DATA.schema,
  DOORSTROOM_LAW: variables.DOORSTROOM_LAW.schema,
  DOORSTROOM_PROTECTION_KEY: variables.DOORSTROOM_PROTECTION_KEY.schema,
  DOORSTROOM_DEMO: variables.DOORSTROOM_DEMO.schema,
  OIDC_ISSUER: variables.OIDC_ISSUER.schema,
  OIDC_CLIENT_ID: variables.OIDC_CLIENT_ID.schema,
  OIDC_CLIENT_SECRET: variables.OIDC_CLIENT_SECRET.schema,
  OIDC_SCOPE: variables.OIDC_SCOPE.schema,
  OIDC_CLAIMS: variables.OIDC_CLAIMS.schema,
  DOORSTROOM_PROXIES: variables.DOORSTROOM_PROXIES.schema,
  DOORSTROOM_RATE: variables.DOORSTROOM_RATE.schema,
  LOG_LEVEL: variables.LOG_LEVEL.schema,
});

function parseAll(environment: Readonly<Record<string, string | undefined>>) {
  // An empty variable is one that is not set: `PORT= npm start`.
  const given = Object.fromEntries(
    Object.keys(variables).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const parsed = environmentSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  // The value itself is not repeated: DATABASE_URL holds a password.
  const lines = parsed.error.issues.map(
    (issue) => `${String(issue.path[0])}: ${issue.message}. ${variables[issue.path[0] as keyof typeof variables].about}`,
  ); // a path's first part is a key of the schema
  throw new ConfigError(lines.join('\n'));
}

function areAddresses(text: string): boolean {
  return text.split(',').every((entry) => isIP(entry.trim().replace(/\/\d{1,3}$/, '')) !== 0);
}
