import { enableCompileCache } from 'node:module';

// Compiled code is kept from one start to the next, which halves the time until the bot is ready. Only what is
// imported after this line is kept, hence the dynamic import.
enableCompileCache();
const { run } = await import('./start.ts');
await run();
