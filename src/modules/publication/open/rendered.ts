import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What an address answers, before anything is said of who asked. */
export interface Rendered {
  /** 200 where nothing else is said; 422 is a question that is understood and not answered. */
  readonly status?: 200 | 422;
  readonly mediaType: string;
  readonly body: string | Uint8Array;
  /** Data for programs on other sites too. */
  readonly shared?: boolean;
  /** Offered as a download under this name. */
  readonly fileName?: string;
}

/** The same as bytes, ready to be sent in any encoding. */
export interface Ready {
  readonly status: 200 | 422;
  readonly mediaType: string;
  readonly shared: boolean;
  readonly fileName: string | null;
  readonly tag: string;
  readonly bytes: { readonly identity: Buffer; readonly br: Buffer | null; readonly gzip: Buffer | null };
  readonly size: number;
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const WORTH_IT = 1_024;

export async function makeReady({ status = 200, mediaType, body, shared = false, fileName }: Rendered): Promise<Ready> {
  const identity = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const text = /^(?:text\/|image\/svg|application\/(?:[\w.+-]*json|atom\+xml))/.test(mediaType);
  const [br, zipped] =
    text && identity.length >= WORTH_IT
      ? await Promise.all([
          brotli(identity, {
            params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length },
          }),
          zip(identity, { level: 9 }),
        ])
      : [null, null];
  return {
    status,
    mediaType,
    shared,
    fileName: fileName ?? null,
    tag: createHash('sha256').update(identity).digest('base64url').slice(0, 22),
    bytes: { identity, br, gzip: zipped },
    size: identity.length + (br?.length ?? 0) + (zipped?.length ?? 0),
  };
}

export type Encoding = 'br' | 'gzip' | 'identity';

/** The smallest that the reader takes. `gzip;q=0` is a refusal. */
export function encodingFor(accepted: string | undefined, { bytes }: Ready): Encoding {
  if (accepted === undefined) return 'identity';
  const takes = (name: string) =>
    accepted.split(',').some((part) => {
      const [coding = '', ...parameters] = part.trim().toLowerCase().split(';');
      return coding.trim() === name && !parameters.some((parameter) => /^\s*q=0(?:\.0*)?\s*$/.test(parameter));
    });
  if (bytes.br !== null && takes('br')) return 'br';
  return bytes.gzip !== null && takes('gzip') ? 'gzip' : 'identity';
}
