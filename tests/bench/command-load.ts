import type { StandIn } from '../../src/playground/stand-in.ts';

/** What came of a load of commands. */
export interface Load {
  /** Commands that were answered, a second. */
  readonly perSecond: number;
  /** How long each acknowledgement took, in milliseconds. */
  readonly acksMs: readonly number[];
  readonly answered: number;
  /** Answers that the stand-in refused. */
  readonly refused: number;
}

/** What to type, how often, and how many at a time. */
export interface LoadPlan {
  readonly texts: readonly string[];
  readonly commands: number;
  readonly inFlight: number;
  /** Ids of the people who type, in turn. */
  readonly people: readonly string[];
}

const PATIENCE_MS = 60_000;

/**
 * Types `/coop` commands, always `inFlight` at a time, until each is acknowledged and its answer has arrived, as
 * content of the acknowledgement or through the response_url.
 * @throws Error when that takes longer than a minute
 */
export async function loadCommands(slack: StandIn, plan: LoadPlan): Promise<Load> {
  const { texts, commands, inFlight, people } = plan;
  const acksMs: number[] = [];
  const acks: Promise<unknown>[] = [];
  let sent = 0;
  let answered = 0;
  let refused = 0;
  let seen = slack.traffic.at(-1)?.number ?? 0;

  // Raw: looking for two thousand names in each text would be the stand-in's work, not the bot's.
  const send = () => {
    if (sent >= commands) return;
    const user = people[sent % people.length] ?? '';
    const text = texts[sent % texts.length] ?? '';
    sent += 1;
    const { ack } = slack.command({ user, channel: 'general', text, raw: true });
    acks.push(ack.then(({ latencyMs }) => acksMs.push(latencyMs)).catch(() => {}));
  };
  // The listener runs after each line of traffic, so the last line is the only new one.
  const look = () => {
    const line = slack.traffic.at(-1);
    if (line === undefined || line.number === seen) return;
    seen = line.number;
    if (line.direction === 'to-bot' || !hasContent(line.body)) return;
    if (line.what.startsWith('ack ') || line.what.endsWith('→ ok')) answered += 1;
    else refused += 1;
    // Not from within the listener: the stand-in has yet to answer the call that this is about.
    setImmediate(send);
  };
  const startedAt = performance.now();
  const unsubscribe = slack.subscribe(look);
  try {
    for (let lane = 0; lane < Math.min(inFlight, commands); lane += 1) send();
    await slack.waitFor(() => answered + refused >= commands, PATIENCE_MS);
    // The last acknowledgement may be told after the last line of traffic.
    await Promise.all(acks);
  } catch (cause) {
    throw new Error(`Of ${commands} commands ${answered} were answered, ${acksMs.length} acknowledged.`, {
      cause,
    });
  } finally {
    unsubscribe();
  }
  const seconds = (performance.now() - startedAt) / 1_000;
  return { perSecond: answered / seconds, acksMs, answered, refused };
}

/** Says or shows something: an empty acknowledgement does neither. */
function hasContent(body: unknown): boolean {
  return typeof body === 'object' && body !== null && ('text' in body || 'blocks' in body);
}
