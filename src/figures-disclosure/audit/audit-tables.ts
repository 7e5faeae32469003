import type { ProtectedTable } from '../tables.ts';
import { usualLimits } from './disclosure.ts';
import type { Audit, AuditLimits } from './disclosure.ts';
import { findingsIn } from './findings.ts';
import { linksOf } from './links.ts';
import { familiesOf } from './model.ts';
import { narrow } from './narrow.ts';
import { say } from './say.ts';

/**
 * What these tables tell together: all that is out already, then what is to be released, in that order, because the remedy names
 * the latest table that has a part in it. Uses nothing that the public does not have, but the rules.
 */
export function auditTables(released: readonly ProtectedTable[], limits: AuditLimits = usualLimits): Audit {
  let cells = 0;
  let links = 0;
  let notCompared = 0;
  const disclosures = familiesOf(released).flatMap((family) => {
    cells += family.quantities.length;
    const found = linksOf(family);
    links += found.links.length;
    notCompared += found.notCompared;
    narrow(found.links, family.additive);
    return findingsIn(family, found.links, limits).map((finding) => say(finding, released));
  });
  return { disclosures, cells, links, notCompared };
}
