/**
 * What can go wrong in a way that a person or an operator can do something about. Closed on purpose:
 * a surface maps every code to a sentence, and a new code does not compile until it has one.
 */
export type ErrorCode =
  | 'bad-configuration'
  | 'bad-data'
  | 'store-unavailable'
  | 'slack-refused'
  | 'unknown-record';

/** The one error class: thrown low with a code and a cause, turned into a sentence once, at the surface. */
export class DeskError extends Error {
  readonly code: ErrorCode;

  /**
   * @param code which of the known failures it is
   * @param message what happened and what to do next, for an operator; holds no secret
   * @param options the error underneath, if there is one
   */
  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'DeskError';
    this.code = code;
  }
}
