import { findRegion } from '../src/core/lookup/find-region.js';
import { suggestPlaces } from '../src/core/lookup/suggest-places.js';
import { gazetteer } from '../src/data/gazetteer.js';
const say = (t: string) => { const a = findRegion(t, gazetteer);
 switch (a.kind) { case 'found': return `${a.region} by ${a.level} [${a.place}]${a.nearBoundary?' NB '+a.neighbours.join('/'):''}`;
 case 'several': return `SEVERAL${a.isGuess?' guess':''} ${a.regions.join('|')} ${a.countries.join('|')} :: ${a.places.map(p=>p.name+'('+p.kind+')').join(', ')}`;
 case 'outside': return `OUT ${a.country} [${a.place}]`; default: return `unknown ${a.reason}`; } };
for (const t of process.argv.slice(2)) { console.log(t.padEnd(28), say(t)); }
