import type { OpenView } from '../../src/playground/methods/view-methods.ts';
import type { StandIn } from '../../src/playground/stand-in.ts';

/** The modals on a person's screen, the top one last. */
export function modalsOf(slack: StandIn, user: string): OpenView[] {
  const { id } = slack.workspace.findPerson(user) ?? { id: user };
  return slack.views.filter((one) => one.user === id && one.view.type === 'modal');
}

/** The modal a person looks at. */
export function topModal(slack: StandIn, user: string): OpenView | undefined {
  return modalsOf(slack, user).at(-1);
}

/** All that a reader of the modal sees, its title and buttons included. */
export function seenIn(open: OpenView | undefined): string {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value))
      if (typeof inner === 'object' || name === 'text') collect(inner);
  };
  collect({ title: open?.view.title, submit: open?.view.submit, blocks: open?.view.blocks });
  return texts.join('\n');
}

/** Waits until the modal a person looks at shows this text. */
export function modalWith(slack: StandIn, user: string, text: string): Promise<OpenView> {
  return slack.waitFor(() => {
    const open = topModal(slack, user);
    return open !== undefined && seenIn(open).includes(text) ? open : undefined;
  });
}

/** A modal with one button, as any surface may have it. */
export function modalWithButton(actionId: string, value: string) {
  const text = { type: 'plain_text', text: 'Press' };
  return {
    type: 'modal',
    title: { type: 'plain_text', text: 'Anything' },
    blocks: [{ type: 'actions', elements: [{ type: 'button', action_id: actionId, text, value }] }],
  };
}

/** Opens a modal on a person's screen as the bot would, for surfaces that are reached from any modal. */
export async function openModal(slack: StandIn, user: string, view: unknown): Promise<OpenView> {
  const { payload } = slack.shortcut({ user, callbackId: 'not_known_here' });
  await fetch(`${slack.apiUrl}views.open`, {
    method: 'POST',
    headers: { authorization: `Bearer ${slack.botToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ trigger_id: payload.trigger_id, view }),
  });
  return slack.waitFor(() => topModal(slack, user));
}
