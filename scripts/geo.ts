// `node scripts/geo.ts <belgium-municipalities-2019.topojson> [<result>]` makes data/geo/borders.topojson: the municipalities of Flanders and
// Brussels and the areas of the agencies, before and since the mergers of 1 January 2025, drawn with lines that a phone can carry.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { mergeArcs, quantize } from 'topojson-client';
import { filter, filterWeight, presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Objects, Polygon, Topology } from 'topojson-specification';
import { plainDate } from '#src/kernel/plain-date.ts';
import { findMunicipality } from '#src/reference/municipalities.ts';
import { regionCodes } from '#src/reference/regions.ts';

const FILE = fileURLToPath(new URL('../data/geo/borders.topojson', import.meta.url));
/** Of the points between the ends of a border, the share that is kept: those that matter most to the eye. */
const KEPT = 0.22;
const days = { 2024: plainDate('2024-12-31'), 2025: plainDate('2025-01-01') } as const;

type Source = Topology<{ municipalities: GeometryCollection<{ nis: string }> }>;
type Area = Polygon<{ nis: string }> | MultiPolygon<{ nis: string }>;

const [input, output = FILE] = process.argv.slice(2);
if (input === undefined) throw new Error('Name the file with the borders of 2019');
const source = JSON.parse(await readFile(input, 'utf8')) as Source; // as its README describes it
await writeFile(output, `${JSON.stringify(drawn(source))}\n`);

function drawn(borders: Source): Topology {
  const areas = borders.objects.municipalities.geometries.filter(
    (each): each is Area =>
      (each.type === 'Polygon' || each.type === 'MultiPolygon') &&
      findMunicipality(each.properties?.nis ?? '', days[2024]) !== undefined,
  );
  const objects = Object.fromEntries(
    Object.entries(days).flatMap(([year, day]) => {
      const placed = areas.map((area) => ({ area, municipality: findMunicipality(area.properties?.nis ?? '', day) }));
      const merged = (key: (each: (typeof placed)[number]) => string | undefined, id: string) =>
        joined(
          borders,
          placed.filter((each) => key(each) === id).map(({ area }) => area),
          id,
        );
      const codes = [...new Set(placed.map(({ municipality }) => municipality?.nis ?? ''))].sort();
      return [
        [`municipalities${year}`, collection(codes.map((nis) => merged(({ municipality }) => municipality?.nis, nis)))],
        [`regions${year}`, collection(regionCodes.map((code) => merged(({ municipality }) => municipality?.region, code)))],
      ];
    }),
  );
  const weighed = presimplify({ ...borders, objects } as Topology<Record<string, GeometryCollection<object>>>);
  const least = quantile(weighed, KEPT);
  const light = simplify(filter(weighed, filterWeight(weighed, least)), least);
  const { bbox: _ofBelgium, ...own } = light;
  return quantize(own as Topology<Objects<object>>, 4_000);
}

function collection(geometries: readonly MultiPolygon[]): GeometryCollection {
  return { type: 'GeometryCollection', geometries: [...geometries] };
}

/** Whole municipalities as one area: the borders between them are left out. */
function joined(borders: Source, areas: readonly Area[], id: string): MultiPolygon {
  const { arcs } = mergeArcs(borders, [...areas]);
  return { type: 'MultiPolygon', id, arcs };
}
