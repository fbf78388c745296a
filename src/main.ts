import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// A chat bot makes little garbage at a time: a young generation that stays at its first size keeps 100 MB less in
// memory when ready than one that grows as V8 likes.
setFlagsFromString('--semi-space-growth-factor=1');

// Compiled code is kept from one start to the next, which halves the time until the bot is ready. Only what is
// imported after this line is kept, hence the dynamic import.
enableCompileCache();
const { run } = await import('./start.ts');
await run();

// From now on the heap is cleaned when it has grown by half, not to several times what is in use: a rush of questions
// takes 200 MB less, for a tenth to a fifth more work.
setFlagsFromString('--heap-growing-percent=50');

// What only the start needed is let go now rather than at the first rush of questions.
setFlagsFromString('--expose-gc');
runInNewContext('gc')();
