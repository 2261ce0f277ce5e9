/**
 * Why a page can't be understood: it isn't Lagerkoll's, it is cut off, or it has a form that is not known.
 * The message says what was missing or unexpected, and in which line.
 */
export class PageProblem extends Error {
  override readonly name = "PageProblem";
  /** The message without the line. */
  readonly problem: string;
  /** Line of the page, from 1; absent when the page as a whole is meant. */
  readonly line: number | undefined;

  constructor(problem: string, line?: number, options?: ErrorOptions) {
    super(line === undefined ? problem : `line ${line}: ${problem}`, options);
    this.problem = problem;
    this.line = line;
  }
}
