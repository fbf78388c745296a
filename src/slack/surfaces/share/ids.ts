import { SHARE_TO } from '../../views/blocks.ts';

/** The form that asks where to share to. */
export const SHARE_FORM = 'share_to_conversation';

/** What the share step answers. */
export const SHARE_IDS = [SHARE_TO, SHARE_FORM] as const;
