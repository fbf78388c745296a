/** What this surface says besides the answer itself. */
export interface SlackWords {
  readonly buttons: Readonly<
    Record<'details' | 'more' | 'back' | 'share' | 'shareTo' | 'export' | 'helpful' | 'notHelpful', string>
  >;
  readonly understood: (line: string) => string;
  readonly page: (from: number, to: number, total: number) => string;
  readonly labels: Readonly<Record<'source' | 'id' | 'related', string>>;
  readonly colon: string;
  /** Instead of what there is no room for. */
  readonly andMore: (count: number) => string;
  /** In charts and tables. */
  readonly charts: {
    /** After a title, where a chart shows a part. */
    readonly first: (count: number) => string;
    readonly last: (count: number) => string;
    /** After a title. @param code ISO 4217 */
    readonly inCurrency: (code: string) => string;
    /** The heads of a table made of several. */
    readonly table: string;
    readonly group: string;
    readonly figure: string;
  };
  /** @param mention a mention of the person in Slack's form */
  readonly sharedBy: (mention: string) => string;
  readonly alreadyShared: string;
  readonly thanks: string;
  readonly thanksAgain: string;
  /** A button that this version cannot read. */
  readonly oldButton: string;
  readonly tooFast: string;
  readonly unknownCommand: (command: string, ours: string) => string;
  readonly unknownForm: { readonly title: string; readonly text: string };
  readonly unknownShortcut: string;
  /** A step of a workflow that this version does not have. */
  readonly unknownStep: string;
  readonly modal: {
    readonly close: string;
    readonly waiting: string;
    /** A view that changed between what the person saw and what they pressed. */
    readonly changed: string;
  };
  /** Sentences for what went wrong, each with what to do next. */
  readonly failures: Readonly<
    Record<
      'failed' | 'slackBusy' | 'notHere' | 'archived' | 'expired' | 'unconfirmed' | 'noFiles' | 'noRoom',
      string
    >
  > & {
    readonly missingScope: (scope: string, link: string) => string;
  };
}
