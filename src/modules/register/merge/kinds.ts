/** What a person is known by, in the vault, of which one value holds at a time. */
export const identityKinds = ['name', 'insz', 'address', 'phone', 'email'] as const;
export type IdentityKind = (typeof identityKinds)[number];
