import { fold } from '../../domain/fold.ts';
import { alerts } from './alerts.ts';
import type { Command } from './command.ts';
import { findRelated } from './find-related.ts';
import { help } from './help.ts';
import { latest } from './latest.ts';
import { settings } from './settings.ts';
import { show } from './show.ts';
import { stats, statsInChinese } from './stats.ts';
import { timeline, timelineInChinese } from './timeline.ts';

/** Every subcommand there is; one file each. The help lists the same (src/answering/words). */
export const COMMANDS: readonly Command[] = [
  help,
  show,
  latest,
  timeline,
  timelineInChinese,
  stats,
  statsInChinese,
  findRelated,
  alerts,
  settings,
];

const byName = new Map(COMMANDS.flatMap((command) => command.names.map((name) => [name, command] as const)));

/**
 * Finds the command a text calls, with the rest of the text; `undefined` when the text is a question.
 * @example findCommand('show contact-ilo-beijing') // { command: show, rest: 'contact-ilo-beijing' }
 */
export function findCommand(text: string): { command: Command; rest: string } | undefined {
  const trimmed = text.trim();
  const end = trimmed.search(/[\s:：]/);
  const first = end === -1 ? trimmed : trimmed.slice(0, end);
  const rest = end === -1 ? '' : trimmed.slice(end + 1).trim();
  const command = byName.get(fold(first));
  return command?.accepts(rest) ? { command, rest } : undefined;
}
