import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ServerConfig } from '../server.ts';

/** On every answer. Scripts, styles and fonts come from here and from files only; nobody may frame us. */
export function setSecurityHeaders(config: Pick<ServerConfig, 'publicUrl' | 'formTargets'>) {
  const headers = securityHeaders(config);
  return async (_: FastifyRequest, reply: FastifyReply): Promise<void> => {
    reply.headers(headers);
  };
}

export function securityHeaders({
  publicUrl,
  formTargets = [],
}: Pick<ServerConfig, 'publicUrl' | 'formTargets'>): Record<string, string> {
  const https = publicUrl?.protocol === 'https:';
  const policy = [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    ["form-action 'self'", ...formTargets].join(' '),
    "frame-ancestors 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    ...(https ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}
