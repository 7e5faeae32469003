/** A value in a graph: an address, a text with its language, or a literal with its type. */
export type Term =
  | { readonly is: 'address'; readonly address: string }
  | { readonly is: 'text'; readonly text: string; readonly language: string }
  | { readonly is: 'literal'; readonly text: string; readonly type: string }
  /** A thing without an address of its own. */
  | { readonly is: 'thing'; readonly thing: Thing };

export interface Thing {
  readonly types: readonly string[];
  /** 'dct:title' → its values. */
  readonly says: readonly (readonly [property: string, value: Term])[];
}

export type Named = Thing & { readonly address: string };

export const address = (text: string): Term => ({ is: 'address', address: text });
export const inLanguage = (text: string, language: string): Term => ({ is: 'text', text, language });
export const literal = (text: string, type = 'xsd:string'): Term => ({ is: 'literal', text, type });
export const thing = (types: readonly string[], says: Thing['says']): Term => ({ is: 'thing', thing: { types, says } });

export type Prefixes = { readonly [prefix: string]: string };

/** The graph as JSON-LD, with a context that says what the prefixes stand for. */
export function jsonLd(prefixes: Prefixes, named: readonly Named[]): string {
  return `${JSON.stringify({ '@context': prefixes, '@graph': named.map((each) => ({ '@id': each.address, ...body(each) })) }, null, 1)}\n`;

  function body({ types, says }: Thing): Record<string, unknown> {
    const values: Record<string, unknown[]> = {};
    for (const [property, term] of says) (values[property] ??= []).push(value(term));
    return { '@type': types, ...values };
  }

  function value(term: Term): unknown {
    switch (term.is) {
      case 'address':
        return { '@id': term.address };
      case 'text':
        return { '@value': term.text, '@language': term.language };
      case 'literal':
        return term.type === 'xsd:string' ? { '@value': term.text } : { '@value': term.text, '@type': term.type };
      case 'thing':
        return body(term.thing);
    }
  }
}

/** The same graph as Turtle. */
export function turtle(prefixes: Prefixes, named: readonly Named[]): string {
  const heads = Object.entries(prefixes).map(([prefix, whole]) => `@prefix ${prefix}: <${whole}> .`);
  return `${heads.join('\n')}\n\n${named.map((each) => `${iri(each.address)} ${body(each, '  ')} .`).join('\n\n')}\n`;

  function body({ types, says }: Thing, indent: string): string {
    const lines = [`a ${types.join(', ')}`, ...says.map(([property, term]) => `${property} ${value(term, indent)}`)];
    return lines.join(` ;\n${indent}`);
  }

  function value(term: Term, indent: string): string {
    switch (term.is) {
      case 'address':
        return iri(term.address);
      case 'text':
        return `${quoted(term.text)}@${term.language}`;
      case 'literal':
        return term.type === 'xsd:string' ? quoted(term.text) : `${quoted(term.text)}^^${term.type}`;
      case 'thing':
        return `[\n${indent}  ${body(term.thing, `${indent}  `)}\n${indent}]`;
    }
  }
}

function quoted(text: string): string {
  const escapes: { readonly [sign: string]: string } = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  return `"${text.replaceAll(/[\\"\n\r\t]/g, (sign) => escapes[sign] ?? sign)}"`;
}

/** What may not stand in an address is written in per cent. */
function iri(text: string): string {
  return `<${text.replaceAll(/[<>"{}|^`\\\s]/g, (sign) => encodeURIComponent(sign))}>`;
}
