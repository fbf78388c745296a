/** The message shortcut; manifest.json declares the same. */
export const FIND_RELATED = 'find_related';

/** What the message shortcut answers. */
export const RELATED_IDS = [FIND_RELATED] as const;
