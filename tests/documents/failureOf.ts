import { Failure } from "../../src/core/failure";

/** The code of the Failure that `work` ends in; any other outcome is an error of the test. */
export async function failureOf(work: () => unknown): Promise<Failure> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("expected a Failure, but the work succeeded");
}
