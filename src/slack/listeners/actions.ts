import type { App } from '@slack/bolt';
import { attempt, type Service } from '../service.ts';
import { chooseFormat, sendAs } from '../surfaces/export/press.ts';
import { isTaken } from '../surfaces/taken.ts';
import { ACTION_IDS, type ActionId } from '../views/blocks.ts';
import { sentence } from '../views/index.ts';
import { WORDS } from '../words/index.ts';
import { acknowledge } from './acknowledge.ts';
import { type Press, readPress, tellPresser } from './press.ts';
import { share } from './share.ts';
import { turn } from './turn.ts';
import { vote } from './vote.ts';

type Handler = (service: Service, press: Press) => Promise<void>;

const HANDLERS: { readonly [Id in ActionId]: Handler } = {
  details: turn,
  more: turn,
  back: turn,
  share,
  export: chooseFormat,
  export_csv: sendAs('csv'),
  export_json: sendAs('json'),
  export_iati: sendAs('iati'),
  helpful: vote,
  not_helpful: vote,
};
const byId: ReadonlyMap<string, Handler> = new Map(ACTION_IDS.map((id) => [id, HANDLERS[id]]));

/** Answers presses of buttons, also of buttons that are not known here any more. */
export function registerActions(app: App, service: Service): void {
  app.action(/.*/, async (args) => {
    if (isTaken(args.body)) return;
    await acknowledge(() => args.ack(), service);
    const press = readPress(args.body, args.respond);
    if (press === undefined) {
      service.metrics.unknown.inc({ kind: 'action' });
      return;
    }
    const tell = (message: ReturnType<typeof sentence>) => tellPresser(service, press, message);
    const how = { surface: 'button', language: press.language, appId: press.appId, tell } as const;
    await attempt(service, how, () => (byId.get(press.actionId) ?? unknown)(service, press));
  });
}

async function unknown(service: Service, press: Press): Promise<void> {
  service.metrics.unknown.inc({ kind: 'action' });
  await tellPresser(service, press, sentence(WORDS[press.language].oldButton));
}
