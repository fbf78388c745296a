import { fileURLToPath } from 'node:url';

/** One file of the built page. */
export interface PageFile {
  contentType: string;
  body: string | Uint8Array;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['svg', 'image/svg+xml'],
]);

/**
 * Builds the page in memory with Vite and gives its files by path (`/` is the page). Vite and React are
 * devDependencies and are loaded only here. A built page is fewer requests than Vite's development server, and
 * opens no file of this machine to the browser.
 */
export async function buildPage(): Promise<ReadonlyMap<string, PageFile>> {
  const [{ build }, { default: react }] = await Promise.all([import('vite'), import('@vitejs/plugin-react')]);
  const built = await build({
    root: fileURLToPath(new URL('./page/', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { write: false, reportCompressedSize: false, chunkSizeWarningLimit: 4_000, modulePreload: false },
  });
  const files = new Map<string, PageFile>();
  for (const output of Array.isArray(built) ? built : [built]) {
    if (!('output' in output)) continue;
    for (const file of output.output) {
      const body = file.type === 'chunk' ? file.code : file.source;
      const contentType = TYPES.get(file.fileName.split('.').at(-1) ?? '') ?? 'application/octet-stream';
      files.set(file.fileName === 'index.html' ? '/' : `/${file.fileName}`, { contentType, body });
    }
  }
  return files;
}
