/** An error with the step that it arose in: one of the stages of an extraction, one of those of a reduction. */
export class StepError extends Error {
  override readonly name = 'StepError';
  readonly step: string;

  constructor(step: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.step = step;
  }
}

/** Runs a step. Throws {@link StepError} for whatever it throws. */
export function inStep<Result>(step: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw new StepError(step, error);
  }
}
