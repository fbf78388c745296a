import { z } from 'zod';

/** A view somebody acted in, as Slack sends it along. */
export interface SeenView {
  readonly id: string;
  readonly hash: string;
  /** `home` is the Home tab. */
  readonly type: 'modal' | 'home';
  readonly callbackId: string;
  /** `private_metadata`, unread. */
  readonly metadata: string;
}

/** A button or menu somebody used in a view. */
export interface ViewPress {
  readonly actionId: string;
  /** Of a button, or of what was chosen in a menu. */
  readonly value: string;
  readonly user: string;
  readonly view: SeenView;
  readonly triggerId: string;
  readonly appId: string;
}

/** A form somebody submitted. `state` is what stands in its inputs, by block and action id, unread. */
export interface Submission extends Pick<ViewPress, 'user' | 'view' | 'appId'> {
  readonly state: unknown;
}

const viewSchema = z
  .object({
    id: z.string().min(1),
    hash: z.string().default(''),
    type: z.enum(['modal', 'home']),
    callback_id: z.string().default(''),
    private_metadata: z.string().default(''),
    state: z.object({ values: z.unknown() }).optional(),
  })
  .transform(({ callback_id: callbackId, private_metadata: metadata, ...view }) => ({
    ...view,
    callbackId,
    metadata,
  }));

const actorSchema = z.object({
  api_app_id: z.string().default(''),
  user: z.object({ id: z.string().min(1) }),
  view: viewSchema,
});

const pressSchema = actorSchema.extend({
  trigger_id: z.string().default(''),
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        value: z.string().default(''),
        selected_option: z.object({ value: z.string() }).optional(),
      }),
    )
    .min(1),
});

/**
 * Reads a press in a view; `undefined` for one in a message.
 * Form: https://docs.slack.dev/reference/interaction-payloads/block_actions-payload.
 */
export function readViewPress(body: unknown): ViewPress | undefined {
  const parsed = pressSchema.safeParse(body);
  const action = parsed.data?.actions[0];
  if (!parsed.success || action === undefined) return undefined;
  const { view, user, trigger_id: triggerId, api_app_id: appId } = parsed.data;
  const value = action.selected_option?.value ?? action.value;
  return { actionId: action.action_id, value, user: user.id, view, triggerId, appId };
}

/**
 * Reads a submitted form; `undefined` for what is none.
 * Form: https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload.
 */
export function readSubmission(body: unknown): Submission | undefined {
  const parsed = actorSchema.safeParse(body);
  if (!parsed.success) return undefined;
  const { view, user, api_app_id: appId } = parsed.data;
  return { user: user.id, view, appId, state: view.state?.values };
}
