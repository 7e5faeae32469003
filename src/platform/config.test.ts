import { describe, expect, it } from 'vitest';
import { ConfigError, configHelp, readConfig } from './config.ts';

const refusal = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
};

describe('settings', () => {
  it('need none to start the demo', () => {
    expect(readConfig({})).toMatchObject({ port: 4000, host: '127.0.0.1', demo: true, databaseUrl: undefined, logLevel: 'warn' });
    expect(readConfig({}).dataFolder).toMatch(/\/\.doorstroom$/);
  });

  it('that are empty count as absent', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toEqual(readConfig({}));
  });

  it('are read', () => {
    const config = readConfig({
      PORT: '0',
      DATABASE_URL: 'postgres://a:b@db/x',
      DOORSTROOM_DATA: '/srv/data',
      DOORSTROOM_URL: 'https://doorstroom.example/',
    });
    expect(config).toMatchObject({
      port: 0,
      databaseUrl: 'postgres://a:b@db/x',
      dataFolder: '/srv/data',
      publicUrl: 'https://doorstroom.example',
    });
  });

  it.each([
    [{ PORT: '70000' }, 'PORT'],
    [{ PORT: 'http' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ PORT: '80.5' }, 'PORT'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'localhost' }, 'DATABASE_URL'],
    [{ DOORSTROOM_DEMO: 'yes' }, 'DOORSTROOM_DEMO'],
    [{ DOORSTROOM_URL: 'ftp://x' }, 'DOORSTROOM_URL'],
    [{ LOG_LEVEL: 'debug' }, 'LOG_LEVEL'],
    [{ OIDC_CLAIMS: 'email=x' }, 'OIDC_CLAIMS'],
    [{ OIDC_SCOPE: 'profile' }, 'OIDC_SCOPE'],
    [{ DOORSTROOM_PROXIES: 'proxy.example' }, 'DOORSTROOM_PROXIES'],
  ])('%j are refused by name, with what was expected', (environment, name) => {
    const about = configHelp.find(([known]) => known === name)?.[1] ?? 'missing';
    expect(refusal(environment)).toMatch(new RegExp(`^${name}: `));
    expect(refusal(environment)).toContain(about);
  });

  it('that are wrong are all told at once, and never quoted', () => {
    const told = refusal({ PORT: 'x', DATABASE_URL: 'mysql://user:secret@db' });
    expect(told.split('\n')).toHaveLength(2);
    expect(told).not.toContain('secret');
  });

  it('of a real installation name who signs staff in', () => {
    expect(refusal({ DOORSTROOM_DEMO: 'off', OIDC_ISSUER: 'https://login.example' })).toContain('OIDC_CLIENT_ID');
    const config = readConfig({
      DOORSTROOM_DEMO: 'off',
      OIDC_ISSUER: 'https://login.example',
      OIDC_CLIENT_ID: 'doorstroom',
      OIDC_CLIENT_SECRET: 's',
    });
    expect(config).toMatchObject({
      demo: false,
      logLevel: 'info',
      oidc: { clientId: 'doorstroom', scope: 'openid profile', claims: { role: 'role' } },
    });
    const named = readConfig({
      OIDC_ISSUER: 'https://login.example',
      OIDC_CLIENT_ID: 'x',
      OIDC_CLIENT_SECRET: 's',
      OIDC_CLAIMS: 'role=https://x/rol,region=gebied',
    });
    expect(named.oidc?.claims).toEqual({ name: 'name', role: 'https://x/rol', agency: 'agency', region: 'gebied' });
  });
});
