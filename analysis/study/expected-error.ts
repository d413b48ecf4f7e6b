/**
 * Something went wrong that a user can mend: it prints without a stack and ends the run with exit code 1.
 *
 * `problems` holds one line each, in one voice: `where: expected …, got …`. The message is those lines.
 *
 * @example
 * throw new ExpectedError(['data/x: expected a folder, got nothing']);
 */
export class ExpectedError extends Error {
  override readonly name = 'ExpectedError';
  readonly problems: string[];

  constructor(problems: readonly string[], options?: ErrorOptions) {
    super(problems.join('\n'), options);
    this.problems = [...problems];
  }
}
