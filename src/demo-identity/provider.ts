import Provider from 'oidc-provider';
import type { Adapter } from 'oidc-provider';
import type { DemoKeys } from './keys.ts';
import { claimsOf, demoStaff } from './people.ts';

export const DEMO_CLIENT = 'doorstroom';
export const IDENTITY_PATH = '/identity';

export interface DemoProviderParts {
  /** Where the browser sees us: 'http://localhost:4000'. */
  readonly origin: string;
  readonly keys: DemoKeys;
  readonly store: (model: string) => Adapter;
  readonly showError: (code: string) => string;
}

/** An OpenID Connect provider that knows one client, Doorstroom, and the demo's people. */
export function demoProvider({ origin, keys, store, showError }: DemoProviderParts): Provider {
  const provider = new Provider(`${origin}${IDENTITY_PATH}`, {
    adapter: store,
    jwks: { keys: [keys.signingKey] },
    clients: [
      {
        client_id: DEMO_CLIENT,
        client_secret: keys.clientSecret,
        redirect_uris: [`${origin}/login/callback`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    claims: { openid: ['sub'], profile: ['name', 'role', 'agency', 'region'] },
    scopes: ['openid', 'profile'],
    conformIdTokenClaims: false, // the ID token itself says who it is
    findAccount: (_, subject) => {
      const person = demoStaff.find((each) => each.subject === subject);
      return person && { accountId: subject, claims: () => claimsOf(person) };
    },
    loadExistingGrant: grantWhatIsAsked,
    interactions: { url: (_, { uid }) => `${IDENTITY_PATH}/choose/${uid}` },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    cookies: { keys: [keys.cookieKey], short: { signed: true, sameSite: 'lax' }, long: { signed: true, sameSite: 'lax' } },
    pkce: { required: () => true },
    expiresWithSession: () => false,
    ttl: { Session: 600, Interaction: 1_800, Grant: 600, AuthorizationCode: 60, AccessToken: 300, IdToken: 300 },
    renderError: (ctx, { error }) => {
      ctx.type = 'html';
      ctx.body = showError(error);
    },
  });
  provider.proxy = true; // ./plugin.ts puts the origin, which it has checked, into the headers of a proxy
  return provider;
}

/** Our own client needs nobody's consent. */
const grantWhatIsAsked: NonNullable<ConstructorParameters<typeof Provider>[1]>['loadExistingGrant'] = async ({ oidc }) => {
  const { session, client, provider } = oidc;
  if (session?.accountId === undefined || client === undefined) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
};
