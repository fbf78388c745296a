import type { ExportFormat } from '../../../bot/export/export-file.ts';
import { type ListState, pageOf } from '../../button-state.ts';
import { clip } from '../../limits.ts';
import { type Press, tellPresser } from '../../listeners/press.ts';
import { escaped } from '../../mrkdwn.ts';
import type { Service } from '../../service.ts';
import { sentence } from '../../views/index.ts';
import { WORDS } from '../../words/index.ts';
import { formatChoice } from './offer.ts';
import { EXPORT_WORDS } from './words.ts';

const MOST_OF_QUESTION = 200;

/** `Export`: shows the formats to choose from to whoever pressed. */
export async function chooseFormat(service: Service, press: Press): Promise<void> {
  const list = await listOf(service, press);
  if (list === undefined) return;
  const { q: text, l: language } = list;
  const answer = await service.ask({ kind: 'say', text, language }, { day: list.d, surface: 'export' });
  const words = EXPORT_WORDS[language];
  await tellPresser(
    service,
    press,
    answer.total === 0 ? sentence(words.nothing) : formatChoice(answer, list),
  );
}

/** A format: sends the file to whoever pressed, once for each choice, and says where it is unless they look at it. */
export function sendAs(format: ExportFormat): (service: Service, press: Press) => Promise<void> {
  return async (service, press) => {
    const list = await listOf(service, press);
    if (list === undefined) return;
    const { seat } = press;
    const words = EXPORT_WORDS[list.l];
    if (!service.mayAsk(seat.user)) {
      await tellPresser(service, press, sentence(WORDS[list.l].tooFast));
      return;
    }
    const key = `export:${seat.channel}:${press.messageTs}:${seat.user}:${format}`;
    const told: string[] = [];
    const result = await service.once(key, async () => {
      told.push(...(await send(service, press, list, format)));
    });
    if (result !== 'done') told.push(words.sentAlready);
    for (const one of told) await tellPresser(service, press, sentence(one));
  };
}

/** Sends the file; what is left to say to the person: nothing to whoever sees the file arrive. */
async function send(
  service: Service,
  { seat }: Press,
  { q: text, l: language, d: day }: ListState,
  format: ExportFormat,
): Promise<readonly string[]> {
  const words = EXPORT_WORDS[language];
  const file = await service.export({ text, format, language }, day);
  if (file === undefined) return [words.nothing];
  const { name, records, total } = file;
  const asked = clip(text, MOST_OF_QUESTION);
  const channel = await service.files.directMessage(seat.user);
  const isHere = channel === seat.channel;
  const threadTs = isHere ? seat.threadTs : undefined;
  const sent = await service.files.send(
    { channel, ...(threadTs !== undefined && { threadTs }) },
    {
      name,
      title: asked,
      text: file.text,
      comment: escaped(
        [words.comment(records, asked), ...(total > records ? [words.cut(records, total)] : [])].join('\n'),
        1_000,
      ),
    },
  );
  if (sent === 'unsure') return [words.unconfirmed];
  return isHere ? [] : [words.sent(name)];
}

async function listOf(service: Service, press: Press): Promise<ListState | undefined> {
  const { state } = press;
  const list = state === undefined || state.k === 'vote' ? undefined : pageOf(state);
  if (list !== undefined) return list;
  service.metrics.unknown.inc({ kind: 'button' });
  await tellPresser(service, press, sentence(WORDS[press.language].oldButton));
  return undefined;
}
