// Takes one country's largest ring from a TopoJSON file of Natural Earth's countries and simplifies it.
// Usage: node make-outline.mjs countries-10m.json > poland.txt      (README.md beside this file)
import { readFileSync } from 'node:fs';

const POLAND = '616'; // ISO 3166-1 numeric
// Degrees. The drawing has about 1 unit to 0.013° of longitude, so nothing that can be seen is lost.
const TOLERANCE = 0.008;

const { arcs, transform, objects } = JSON.parse(readFileSync(process.argv[2], 'utf8'));

// TopoJSON keeps whole numbers, each point as its difference from the one before; ~i is arc i walked backwards.
const pointsOf = index => {
  let [x, y] = [0, 0];
  const points = arcs[index < 0 ? ~index : index].map(([dx, dy]) => {
    [x, y] = [x + dx, y + dy];
    return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
  });
  return index < 0 ? points.reverse() : points;
};

const ringOf = indexes => indexes.flatMap((index, place) => pointsOf(index).slice(place === 0 ? 0 : 1));

// D. Douglas, T. Peucker, Algorithms for the Reduction of the Number of Points Required to Represent a Digitized Line (1973);
// a degree of longitude is taken to be as long as it is at 52° N.
const NARROWING = Math.cos(52 * Math.PI / 180);
const distance = ([px, py], [ax, ay], [bx, by]) => {
  const [dx, dy] = [(bx - ax) * NARROWING, by - ay];
  const [ex, ey] = [(px - ax) * NARROWING, py - ay];
  const along = dx || dy ? Math.max(0, Math.min(1, (ex * dx + ey * dy) / (dx * dx + dy * dy))) : 0;
  return Math.hypot(ex - along * dx, ey - along * dy);
};
const simplified = points => {
  if (points.length < 3) return points;
  const [first, last] = [points[0], points.at(-1)];
  let [farthest, most] = [0, 0];
  for (let place = 1; place < points.length - 1; place++) {
    const away = distance(points[place], first, last);
    if (away > most) [farthest, most] = [place, away];
  }
  return most <= TOLERANCE ? [first, last] : [...simplified(points.slice(0, farthest + 1)).slice(0, -1), ...simplified(points.slice(farthest))];
};

const country = objects.countries.geometries.find(geometry => geometry.id === POLAND);
const rings = (country.type === 'Polygon' ? [country.arcs] : country.arcs).map(polygon => ringOf(polygon[0]));
const ring = rings.sort((left, right) => right.length - left.length)[0];

// A closed ring has no ends to hold on to: it is cut in two where it begins and at its middle.
const middle = ring.length >> 1;
const kept = [...simplified(ring.slice(0, middle + 1)).slice(0, -1), ...simplified(ring.slice(middle)).slice(0, -1)];

console.log('# Poland: longitude and latitude in degrees. Made with Natural Earth (public domain) by make-outline.mjs.');
for (const [longitude, latitude] of kept) console.log(`${longitude.toFixed(3)} ${latitude.toFixed(3)}`);
