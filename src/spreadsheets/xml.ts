export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly selfClosing: boolean;
  readonly attributes: string;
}

const token = /<(\/?)([\w.:-]+)([^<>]*?)(\/?)>|<[?!][^>]*>/gu;

/**
 * The tags of an Office part, one after the other, with the text that stands before each. Prefixes are dropped. Null is given
 * where it is no such XML: a document type, an entity of its own, a tag that does not end.
 */
export function* tags(xml: string): Generator<{ readonly tag: Tag; readonly text: string } | null> {
  let at = 0;
  token.lastIndex = 0;
  for (const match of xml.matchAll(token)) {
    const text = xml.slice(at, match.index);
    if (text.includes('<') || match[0].startsWith('<!') || text.length > 1_000_000) {
      yield null;
      return;
    }
    at = match.index + match[0].length;
    if (match[2] === undefined) continue;
    yield {
      tag: {
        name: match[2].replace(/^.*:/u, ''),
        closing: match[1] === '/',
        selfClosing: match[4] === '/',
        attributes: match[3] ?? '',
      },
      text: decode(text),
    };
  }
  if (xml.slice(at).trim() !== '') yield null;
}

export function attribute(tag: Tag, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag.attributes);
  return found ? decode(found[1] ?? found[2] ?? '') : null;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/giu, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
