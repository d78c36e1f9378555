/** The same keys with the same values as the Dutch source, in other words. */
export type Same<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends (values: infer Values) => string
    ? (values: Values) => string
    : string;
};
