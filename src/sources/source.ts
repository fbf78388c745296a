/** One item as a source holds it, before anybody has checked it, with words that say where it stands. */
export interface RawItem {
  /** File or address, as an operator would look for it. */
  readonly file: string;
  /** Place in the file, from 0. */
  readonly index: number;
  /** The item itself: not trusted until `ingestion` has validated it. */
  readonly value: unknown;
}

/** Somewhere records come from. One file beside this one for each format. */
export interface RecordSource {
  /**
   * Reads every item, in a stable order.
   * @throws DeskError `bad-data` when the source cannot be read or parsed, naming the file
   */
  read(): Promise<RawItem[]>;
}
