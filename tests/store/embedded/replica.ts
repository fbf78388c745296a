import { writeSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { openStore } from '../../../src/store/open.ts';

// A replica in a process of its own. It opens the store, says "open", and when its standard input ends claims and
// answers keys one after the other, writing each to standard output once its answer is stored. Arguments: the state
// folder, the first key's number and how many keys.
const [stateDir = '', first = '0', count = '0'] = process.argv.slice(2);
const store = await openStore({ stateDir });
writeSync(1, 'open\n');
await text(process.stdin);
for (let number = Number(first); number < Number(first) + Number(count); number += 1) {
  const key = `Ev${number}`;
  if ((await store.deliveries.claim(key, new Date())) !== 'granted') continue;
  await store.deliveries.complete(key, new Date());
  writeSync(1, `${key}\n`);
}
await store.close();
