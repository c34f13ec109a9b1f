import { readFileSync } from 'node:fs';
import { findRegion } from '../src/core/lookup/find-region.js';
import { regionAt } from '../src/core/lookup/region-at.js';
import { regionMap } from '../src/data/region-map.js';
import { gazetteer } from '../src/data/gazetteer.js';
const rows = JSON.parse(readFileSync('/tmp/geo/eng.json','utf8')) as {name:string,lat:number,lon:number,pop:number}[];
const regionsOf = new Map<string, Set<string>>();
const by = new Map<string, {region:string,pop:number}[]>();
for (const r of rows) { const at = regionAt({latitude:r.lat,longitude:r.lon,accuracy:0}, regionMap); if(!at||at.neighbours.length) continue; by.set(r.name,[...(by.get(r.name)??[]),{region:at.region,pop:r.pop}]); }
const count: Record<string, number> = {}; const wrong: string[] = [];
for (const [name, list] of by) for (const {region,pop} of list) {
 const a = findRegion(name, gazetteer);
 let k: string = a.kind;
 if (a.kind==='found') { k = a.region===region?'right':'WRONG'; if (a.region!==region) wrong.push(`${name} (${pop}, ${region}) -> ${a.region} by ${a.level} [${a.place}] ${new Set(list.map(x=>x.region)).size>1?'namesake':''}`); }
 else if (a.kind==='several') k = a.regions.includes(region as never) ? 'offered':'not offered';
 count[k]=(count[k]??0)+1;
}
console.log(count); console.log(wrong.join('\n'));
const out = JSON.parse(readFileSync('/tmp/geo/out.json','utf8')) as {name:string,admin:string,pop:number}[];
const w2: string[]=[]; const c2: Record<string,number>={};
for (const r of out) { const a = findRegion(r.name, gazetteer); c2[a.kind]=(c2[a.kind]??0)+1; if (a.kind==='found') w2.push(`${r.name} (${r.admin} ${r.pop}) -> ${a.region} by ${a.level} [${a.place}]`);}
console.log(c2); console.log(w2.join('\n'));
