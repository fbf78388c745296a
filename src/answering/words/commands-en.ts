/** What is said to whoever calls for something that there is not, or leaves out of which record it is. */
export const ASIDE_EN = {
  /** @param example a command that shows what is new on what they care for */
  noAlerts: (example: string) =>
    `Alerts are not built in yet: there is nothing to subscribe to or to cancel. To see what is new, ask: ${example}`,
  noSettings:
    'Settings are not built in yet: there is nothing to set. An answer is in the language of its question.',
  howToShow: (id: string) =>
    `Write the id of a record after it, for example: show ${id}. Ids stand at the end of every record.`,
  howToRelate: 'Paste a text after it, such as somebody’s message: find-related <text>.',
  nearIds: 'Ids like it',
  newestOf: (shown: number, total: number) => `The newest ${shown} of ${total} records`,
};
