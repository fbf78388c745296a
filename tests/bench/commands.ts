import { type Bot, type BotProcess, type Memory, startBot } from './bot-process.ts';
import { type Load, loadCommands } from './command-load.ts';
import { type Figure, type Measurement, percentile, spread } from './figures.ts';

const COMMANDS = 2_000;
const IN_FLIGHT = 64;
const ROUNDS = 3;
const ALONE = 300;
const WARM_UP = 500;

interface Runner {
  readonly bot: BotProcess;
  readonly people: readonly string[];
  readonly memoryWhenReady: Memory | undefined;
  readonly rounds: Load[];
  /** One command at a time. */
  alone?: Load;
}

/** `/coop` through Bolt and the wire: ours and a bare Bolt bot, each in a process of its own, in turns. */
export async function measureCommands(questions: readonly string[]): Promise<Measurement> {
  await using running = new AsyncDisposableStack();
  const desk = await runner('desk');
  running.defer(() => desk.bot.stop());
  const bare = await runner('bare');
  running.defer(() => bare.bot.stop());
  const run = (one: Runner, commands: number, inFlight: number) =>
    loadCommands(one.bot.slack, { texts: questions, commands, inFlight, people: one.people });
  for (const one of [bare, desk]) await run(one, WARM_UP, IN_FLIGHT);
  for (const one of [bare, desk]) one.alone = await run(one, ALONE, 1);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const one of [bare, desk]) one.rounds.push(await run(one, COMMANDS, IN_FLIGHT));
  const ratio = perSecond(desk) / perSecond(bare);
  return {
    title: 'Commands through Bolt (Socket Mode)',
    figures: [
      { what: 'commands a second, the desk', value: perSecond(desk), unit: '1/s' },
      { what: 'commands a second, a bare Bolt bot', value: perSecond(bare), unit: '1/s' },
      { what: 'the desk / a bare Bolt bot', value: ratio, unit: '×', target: { atLeast: 0.7 } },
      ...acknowledgements('the desk', desk),
      ...acknowledgements('a bare Bolt bot', bare),
      ...memory('the desk', desk, await desk.bot.memory(), { atMost: 180 }),
      ...memory('a bare Bolt bot', bare, await bare.bot.memory()),
    ],
    notes: [
      `${ROUNDS} rounds of ${COMMANDS} commands, ${IN_FLIGHT} in flight, until the answer arrived; p50 of the rounds`,
      `each command is one of ${questions.length} questions; a bare Bolt bot answers with one line of text`,
      `"alone": ${ALONE} commands, one at a time`,
      ...[desk, bare].flatMap(({ rounds }) => refusals(rounds)),
    ],
  };
}

/** A connected bot, and more people than anybody's fair share of questions would stop. */
async function runner(which: Bot): Promise<Runner> {
  const bot = await startBot(which);
  const memoryWhenReady = await bot.memory();
  const { workspace, channels } = bot.slack;
  const people = Array.from({ length: COMMANDS }, (_, index) => {
    const { id } = workspace.addPerson({ name: `person-${index}` });
    channels.general.members.add(id);
    return id;
  });
  return { bot, people, memoryWhenReady, rounds: [] };
}

function perSecond({ rounds }: Runner): number {
  return percentile(
    rounds.map((round) => round.perSecond),
    0.5,
  );
}

function acknowledgements(name: string, { alone, rounds }: Runner): Figure[] {
  return [
    ...spread(`acknowledged alone, ${name}`, alone?.acksMs ?? []),
    ...spread(
      `acknowledged under load, ${name}`,
      rounds.flatMap(({ acksMs }) => acksMs),
    ),
  ];
}

function memory(
  name: string,
  { memoryWhenReady }: Runner,
  after: Memory | undefined,
  target?: Figure['target'],
): Figure[] {
  if (memoryWhenReady === undefined || after === undefined) return [];
  return [
    { what: `memory when ready, ${name}`, value: memoryWhenReady.now, unit: 'MB' },
    { what: `memory after it all, ${name}`, value: after.now, unit: 'MB', ...(target && { target }) },
    { what: `memory at its peak, ${name}`, value: after.peak, unit: 'MB' },
  ];
}

function refusals(rounds: readonly Load[]): string[] {
  const refused = rounds.reduce((sum, round) => sum + round.refused, 0);
  return refused === 0 ? [] : [`${refused} answers were refused by the stand-in`];
}
