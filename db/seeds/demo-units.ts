/** The one building of the demo with several units: what it costs is the target rent of its space, divided. */
export const demoUnits: Readonly<Record<string, readonly DemoUnit[]>> = {
  V3: [
    { name: "Voorhuis", unitType: "ATE", areaM2: "30", rent: "270" },
    { name: "Achterhuis", unitType: "ATE", areaM2: "18", rent: "150" },
  ],
};

/** Which units those who write for that building ask for: both want the front most. */
export const wantedUnits: Readonly<Record<string, readonly string[]>> = {
  V3: ["Voorhuis", "Achterhuis"],
};

type DemoUnit = {
  readonly name: string;
  readonly unitType: "ATE";
  readonly areaM2: string;
  readonly rent: string;
};
