import type { FastifyPluginAsync } from 'fastify';
import path from 'node:path';
import { createProviders } from './access/sign-in/provider.ts';
import type { SignInParts } from './access/sign-in/parts.ts';
import { signInRoutes } from './access/sign-in/routes.ts';
import type { Config } from './platform/config.ts';

/** The sign-in of this configuration: at the provider of OIDC_ISSUER, or in the demo at its own, which is loaded only then. */
export async function signInPages(
  config: Config,
  parts: Omit<SignInParts, 'providers' | 'claims'>,
): Promise<FastifyPluginAsync[]> {
  const { oidc } = config;
  if (config.demo) {
    const [{ demoIdentity }, { demoKeys }] = await Promise.all([
      import('./demo-identity/plugin.ts'),
      import('./demo-identity/keys.ts'),
    ]);
    const identity = demoIdentity({ keys: await demoKeys(path.join(config.dataFolder, 'identity')), publicUrl: parts.publicUrl });
    return [signInRoutes({ ...parts, providers: createProviders(identity.settingsFor) }), identity.plugin];
  }
  if (oidc === undefined) throw new Error('No identity provider'); // readConfig sees to it
  return [signInRoutes({ ...parts, claims: oidc.claims, providers: createProviders(async () => oidc) })];
}
