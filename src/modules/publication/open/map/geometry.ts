import { readFileSync } from 'node:fs';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';

/** Before and since the mergers of 1 January 2025. */
export type Borders = '2024' | '2025';

export interface Shape {
  /** NIS code of a municipality. */
  readonly id: string;
  readonly path: string;
}

export interface Geometry {
  readonly width: number;
  readonly height: number;
  readonly municipalities: readonly Shape[];
  /** The lines between the regions, and around them. */
  readonly regionLines: string;
  readonly at: (longitude: number, latitude: number) => readonly [x: number, y: number];
}

const WIDTH = 1_600;
const SOURCE = new URL('../../../../../data/geo/borders.topojson', import.meta.url);

/** As bytes: it is offered as it is. */
export const bordersFile: Uint8Array = readFileSync(SOURCE);

type Layer = GeometryCollection<object>;
const topology = JSON.parse(Buffer.from(bordersFile).toString('utf8')) as Topology<{ [layer: string]: Layer }>; // made by scripts/geo.ts

const drawn = new Map<Borders, Geometry>();

export function geometryOf(borders: Borders): Geometry {
  const known = drawn.get(borders);
  if (known !== undefined) return known;
  const made = draw(borders);
  drawn.set(borders, made);
  return made;
}

export function bordersOn(day: string): Borders {
  return day < '2025-01-01' ? '2024' : '2025';
}

/** Flat is good enough for so small a part of the world: degrees of longitude are shorter than those of latitude. */
function draw(borders: Borders): Geometry {
  const [west, south, east, north] = topology.bbox ?? [2.5, 50.6, 6, 51.6];
  const narrower = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const scale = WIDTH / ((east - west) * narrower);
  const at = (longitude: number, latitude: number) =>
    [Math.round((longitude - west) * narrower * scale), Math.round((north - latitude) * scale)] as const;
  const municipalities = layer(`municipalities${borders}`).geometries.flatMap((geometry): Shape[] => {
    if (geometry.type !== 'MultiPolygon' || typeof geometry.id !== 'string') return [];
    const whole = feature(topology, geometry as MultiPolygon).geometry;
    const rings = whole.type === 'MultiPolygon' ? whole.coordinates.flat() : [];
    return [{ id: geometry.id, path: rings.map((ring) => lineOf(ring, at, true)).join('') }];
  });
  const lines = mesh(topology, layer(`regions${borders}`));
  return {
    width: WIDTH,
    height: Math.ceil((north - south) * scale),
    municipalities,
    regionLines: lines.coordinates.map((line) => lineOf(line, at, false)).join(''),
    at,
  };
}

function layer(name: string): Layer {
  const found = topology.objects[name];
  if (found === undefined) throw new Error(`data/geo/borders.topojson has no ${name}`);
  return found;
}

type Project = (longitude: number, latitude: number) => readonly [number, number];

/** In steps from point to point, which is shorter than places; points that fall together are one. */
function lineOf(points: readonly (readonly number[])[], at: Project, closed: boolean): string {
  let [lastX, lastY] = [0, 0];
  let path = '';
  points.forEach(([longitude = 0, latitude = 0], index) => {
    const [x, y] = at(longitude, latitude);
    if (index === 0) path += `M${x} ${y}l`;
    else if (x !== lastX || y !== lastY) path += step(x - lastX) + step(y - lastY);
    [lastX, lastY] = [x, y];
  });
  return `${path}${closed ? 'z' : ''}`;
}

/** A minus parts two numbers as well as a space does. */
function step(by: number): string {
  return by < 0 ? String(by) : ` ${by}`;
}
