import * as client from 'openid-client';

/** An identity provider as we know it. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What we ask to be told. */
  readonly scope: string;
  /** Under which name its people are remembered; the issuer where absent. */
  readonly rememberedAs?: string;
  /** Another way to reach it than the network; the demo's provider lives in this very process. */
  readonly fetch?: client.CustomFetch;
}

export type Providers = (
  origin: string,
) => Promise<{ readonly settings: ProviderSettings; readonly configuration: client.Configuration }>;

const AT_MOST = 16; // loopback names with ports; a real installation has one

/**
 * Discovers a provider when somebody first signs in, not at our start: it may be down then, or, in the demo, be ourselves.
 * What was found is kept; a failure is not, so the next attempt tries again.
 */
export function createProviders(settingsFor: (origin: string) => Promise<ProviderSettings>): Providers {
  const known = new Map<string, Promise<client.Configuration>>();
  return async (origin) => {
    const settings = await settingsFor(origin);
    const found = known.get(settings.issuer) ?? discover(settings);
    known.set(settings.issuer, found);
    if (known.size > AT_MOST) known.delete(known.keys().next().value ?? '');
    try {
      return { settings, configuration: await found };
    } catch (error) {
      known.delete(settings.issuer);
      throw error;
    }
  };
}

function discover({ issuer, clientId, clientSecret, fetch }: ProviderSettings): Promise<client.Configuration> {
  const url = new URL(issuer);
  return client.discovery(url, clientId, undefined, authenticate(clientSecret), {
    timeout: 10,
    // Only for a provider on this machine; everywhere else openid-client insists on https.
    execute: isLoopback(url) ? [client.allowInsecureRequests] : [],
    ...(fetch && { [client.customFetch]: fetch }),
  });
}

/** By the Authorization header where the provider takes it, which is the standard's default, otherwise in the body. */
function authenticate(secret: string): client.ClientAuth {
  return (server, ...rest) => {
    const basic = server.token_endpoint_auth_methods_supported?.includes('client_secret_basic') ?? true;
    (basic ? client.ClientSecretBasic(secret) : client.ClientSecretPost(secret))(server, ...rest);
  };
}

function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
