import type { StandIn } from '../../src/playground/stand-in.ts';

/** The parsed answer of a Web API call. */
export interface Answer {
  ok: boolean;
  error?: string;
  ts?: string;
  response_metadata?: { messages?: string[] };
  [field: string]: unknown;
}

/** Calls a Web API method with a JSON body and the bot token (or `token`). */
export async function call(
  standIn: StandIn,
  method: string,
  args: object = {},
  token: string = standIn.botToken,
): Promise<Answer> {
  const response = await fetch(standIn.apiUrl + method, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(args),
  });
  return (await response.json()) as Answer;
}

/** Posts JSON to a response_url and gives back the status and the answer. */
export async function respond(url: unknown, body: object): Promise<{ status: number; answer: Answer }> {
  const response = await fetch(String(url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: (await response.json()) as Answer };
}
