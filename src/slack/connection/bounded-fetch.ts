/** A fetch as Slack's client and Bolt's `respond` use it. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * A fetch that gives up after `timeoutMs` and whose 429 answers always say how long to wait: a missing or unreadable
 * `Retry-After` is replaced by `retryAfterMs`, since Slack's client fails without a code for those.
 *
 * @param fetchFn what it calls; the global fetch by default
 */
export function boundedFetch(
  { timeoutMs, retryAfterMs }: { timeoutMs: number; retryAfterMs: number },
  fetchFn: Fetch = (input, init) => fetch(input, init),
): Fetch {
  return async (input, init) => {
    const response = await fetchFn(input, {
      ...init,
      signal: init?.signal ?? AbortSignal.timeout(timeoutMs),
    });
    if (response.status !== 429 || isSeconds(response.headers.get('retry-after'))) return response;
    const headers = new Headers(response.headers);
    headers.set('retry-after', String(Math.ceil(retryAfterMs / 1_000)));
    return new Response(response.body, { status: 429, headers });
  };
}

function isSeconds(value: string | null): boolean {
  return value !== null && /^\d{1,6}$/.test(value.trim());
}
