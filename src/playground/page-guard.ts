import type { IncomingMessage } from 'node:http';

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '[::1]', 'localhost']);

/** True for a name of this machine that no other machine can reach. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host);
}

/**
 * Why a request must not be served, or undefined when it may be. Another website could point its own name at
 * 127.0.0.1 (so the Host must be ours) or send a form from the reader's browser (so the Origin must be ours, and
 * writing takes JSON, which other sites can't send without asking first).
 */
export function whyRefused(request: IncomingMessage, port: number): string | undefined {
  const host = request.headers.host ?? '';
  const ours = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
  if (!ours.includes(host)) return 'The Host header is not this page’s: open it by its own address';
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`) return 'Another website may not use this page';
  const site = request.headers['sec-fetch-site'];
  const ownSite = site === undefined || site === 'same-origin' || site === 'none';
  const pathname = (request.url ?? '/').split('?')[0] ?? '/';
  if (!ownSite && pathname !== '/') return 'Another website may not use this page';
  const writes = request.method !== 'GET' && request.method !== 'HEAD';
  const json = (request.headers['content-type'] ?? '').startsWith('application/json');
  if (writes && !json) return 'Send JSON (content-type: application/json)';
  return undefined;
}

/** Headers of every answer: nothing from other hosts, no framing, no guessing of types. */
export const PAGE_HEADERS: { readonly [name: string]: string } = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; " +
    "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
};
