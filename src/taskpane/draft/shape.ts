/** Small tests of the shape of a value that came from outside, combined into larger ones. */

export type Shape = (value: unknown) => boolean;

export const text: Shape = (value) => typeof value === "string";

export const amount: Shape = (value) => typeof value === "number" && Number.isFinite(value);

export const flag: Shape = (value) => typeof value === "boolean";

export const day: Shape = (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

export const oneOf =
  (...choices: readonly string[]): Shape =>
  (value) =>
    typeof value === "string" && choices.includes(value);

export const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value);

export const optional =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || shape(value);

export const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);

export const either =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value));

/** An object with these fields; others may stand beside them. */
export const record =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(fields).every(([name, shape]) =>
      shape((value as Readonly<Record<string, unknown>>)[name]),
    );

/** An object whose every value has the shape. */
export const valuesOf =
  (shape: Shape): Shape =>
  (value) =>
    typeof value === "object" && value !== null && Object.values(value).every(shape);
