/** The two ways the stand-in says no: as Excel would, and as a stand-in that lacks a member. */

/** An error Excel itself would answer, with its code, e.g. `ItemNotFound`. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The stand-in does not know a member: a gap in the stand-in or a slip in the caller. */
export class LackingMember extends Error {
  override readonly name = "LackingMember";

  constructor(readonly member: string) {
    super(`the stand-in for Excel lacks ${member}`);
  }
}

export const itemNotFound = (what: string): HostError =>
  new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}`);

export const invalidArgument = (why: string): HostError =>
  new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: ${why}`,
  );

export const accessDenied = (why: string): HostError =>
  new HostError("AccessDenied", `You cannot perform the requested operation: ${why}`);
