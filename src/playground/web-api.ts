import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault } from './faults.ts';
import { type JsonObject, textOf } from './json.ts';
import type { LocalSlack } from './local-slack.ts';
import { AGENT_METHODS } from './methods/agent-methods.ts';
import { CHAT_METHODS, type Method } from './methods/chat-methods.ts';
import { DETAIL_METHODS } from './methods/detail-methods.ts';
import { FILE_METHODS } from './methods/file-methods.ts';
import { FUNCTION_METHODS, isExecutionToken } from './methods/function-methods.ts';
import { PEOPLE_METHODS } from './methods/people-methods.ts';
import { Uploads } from './methods/uploads.ts';
import { VIEW_METHODS } from './methods/view-methods.ts';
import { Refusal } from './refusal.ts';
import { readArguments, readBody } from './transport/request-body.ts';
import { answerResponseUrl, ResponseUrls, responseUrlStatus } from './transport/response-urls.ts';

const METHODS: ReadonlyMap<string, Method> = new Map([
  ...CHAT_METHODS,
  ...FILE_METHODS,
  ...PEOPLE_METHODS,
  ...VIEW_METHODS,
  ...AGENT_METHODS,
  ...FUNCTION_METHODS,
  ...DETAIL_METHODS,
]);

/** The scope each method needs (its page under https://docs.slack.dev/reference/methods); any one of a list will do. */
const SCOPES: ReadonlyMap<string, readonly string[]> = new Map([
  ['assistant.threads.setStatus', ['chat:write', 'assistant:write']],
  ['assistant.threads.setSuggestedPrompts', ['assistant:write']],
  ['assistant.threads.setTitle', ['assistant:write']],
  ['chat.postMessage', ['chat:write']],
  ['chat.postEphemeral', ['chat:write']],
  ['chat.update', ['chat:write']],
  ['chat.delete', ['chat:write']],
  ['reactions.add', ['reactions:write']],
  ['files.getUploadURLExternal', ['files:write']],
  ['files.completeUploadExternal', ['files:write']],
  ['users.info', ['users:read']],
  ['bots.info', ['users:read']],
  ['conversations.info', ['channels:read', 'groups:read', 'im:read', 'mpim:read']],
  ['conversations.list', ['channels:read', 'groups:read', 'im:read', 'mpim:read']],
  ['conversations.open', ['im:write', 'mpim:write']],
]);

/** What the bot token has unless told otherwise: what the methods ask for, and what events need. */
export const DEFAULT_SCOPES: readonly string[] = [
  ...new Set([...SCOPES.values()].flat()),
  ...['commands', 'app_mentions:read', 'files:read', 'reactions:read', 'team:read'],
  ...['channels:history', 'groups:history', 'im:history', 'mpim:history', 'users:read.email'],
];

function checkToken(slack: LocalSlack, method: string, header: string, args: JsonObject): void {
  const bearer = header.startsWith('Bearer ') ? header.slice('Bearer '.length) : '';
  const wantsAppToken = method === 'apps.connections.open';
  const token = wantsAppToken ? bearer : bearer || textOf(args.token);
  const { appToken, botToken } = slack.credentials;
  if (token === '') throw new Refusal('not_authed');
  if (method.startsWith('functions.') && isExecutionToken(slack, token)) return;
  if (token !== appToken && token !== botToken) throw new Refusal('invalid_auth');
  if ((token === appToken) !== wantsAppToken) throw new Refusal('not_allowed_token_type');
  const needed = SCOPES.get(method);
  if (needed !== undefined && !needed.some((scope) => slack.scopes.has(scope))) {
    throw new Refusal('missing_scope', { needed: needed.join(','), provided: [...slack.scopes].join(',') });
  }
}

function run(slack: LocalSlack, method: string, header: string, args: JsonObject): JsonObject {
  try {
    const found = METHODS.get(method);
    if (found === undefined) throw new Refusal('unknown_method', { req_method: method });
    checkToken(slack, method, header, args);
    return { ok: true, ...found(slack, args) };
  } catch (error) {
    if (error instanceof Refusal) return error.body();
    throw error;
  }
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: JsonObject,
  headers: { [name: string]: string } = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

/** Answers as the fault says; false when the call should still run (`dropAfter`, or no fault). */
function breakCall(response: ServerResponse, fault: Fault | undefined): boolean {
  if (fault === undefined || fault.dropAfter) return false;
  if (fault.hang) return true;
  if (fault.error !== undefined) {
    sendJson(response, fault.status ?? 200, { ok: false, error: fault.error });
    return true;
  }
  const html = typeof fault.body === 'string';
  response.writeHead(fault.status ?? 200, {
    'content-type': html ? 'text/html' : 'application/json',
    ...fault.headers,
  });
  response.end(html ? fault.body : JSON.stringify(fault.body ?? {}));
  return true;
}

function withoutToken(args: JsonObject): JsonObject {
  const { token: _token, ...rest } = args;
  return rest;
}

function describeFault(fault: Fault): string {
  if (fault.hang) return 'hang';
  return fault.error ?? `HTTP ${fault.status ?? 200}`;
}

/** Takes the content of a file: any 200 is a success (docs.slack.dev/messaging/working-with-files#upload). */
function takeUpload(slack: LocalSlack, path: string, body: string, response: ServerResponse): void {
  const call = slack.journal.call('upload', { characters: body.length });
  const fault = slack.faults.take('upload');
  const broken = breakCall(response, fault);
  const taken = !broken && slack.uploads.receive(path, body);
  call.answer = broken && fault !== undefined ? describeFault(fault) : taken ? 'ok' : 'HTTP 400';
  slack.journal.line('from-bot', `upload → ${call.answer}`, call.args);
  if (broken) return;
  response.writeHead(taken ? 200 : 400, { 'content-type': 'text/plain' });
  response.end(taken ? `OK - ${Buffer.byteLength(body)}` : 'error');
}

/** Answers one HTTP request to the stand-in: a Web API method or a response_url. */
export async function answerHttp(
  slack: LocalSlack,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const body = await readBody(request);
  if (Uploads.owns(url.pathname)) return takeUpload(slack, url.pathname, body, response);
  const args = readArguments(request.headers['content-type'] ?? '', body, url.searchParams);
  const isReply = ResponseUrls.owns(url.pathname);
  if (!isReply && !url.pathname.startsWith('/api/')) return sendJson(response, 404, { ok: false });
  const method = isReply ? 'response_url' : url.pathname.slice('/api/'.length);
  const channel = isReply
    ? slack.responseUrls.channelOf(url.pathname)
    : slack.workspace.findChannel(textOf(args.channel))?.id;
  const call = slack.journal.call(method, withoutToken(args));
  const fault = slack.faults.take(method, channel);
  if (breakCall(response, fault)) {
    call.answer = fault === undefined ? '' : describeFault(fault);
    return slack.journal.line('from-bot', `${method} → ${call.answer}`, call.args);
  }
  let status = 200;
  let answer: JsonObject;
  if (isReply) {
    try {
      answerResponseUrl(slack, url.pathname, args);
      answer = { ok: true };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      status = responseUrlStatus(error);
      answer = error.body();
    }
  } else {
    answer = run(slack, method, request.headers.authorization ?? '', args);
  }
  call.answer = answer.ok === true ? 'ok' : textOf(answer.error);
  slack.journal.line('from-bot', `${method} → ${call.answer}`, call.args);
  if (fault?.dropAfter) response.destroy();
  else sendJson(response, status, answer, { 'x-oauth-scopes': [...slack.scopes].join(',') });
}
