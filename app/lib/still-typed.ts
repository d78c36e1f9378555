/** A form that came after its sender was signed out: where it goes, what was typed, and the door that leads back there. */
export type StillTyped = {
  readonly action: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly door: string;
};
