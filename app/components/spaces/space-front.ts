import { seeded } from "#app/ui/facade/draw.ts";
import { type PaintName, paints } from "#app/ui/facade/paints.ts";
import { facadeFor, type FacadeParameters } from "#app/ui/facade/parameters.ts";

const pavements: readonly FacadeParameters["street"][] = [
  [{ thing: "planter", at: 0.12 }],
  [
    { thing: "planter", at: 0.08 },
    { thing: "bicycle", at: 0.45 },
  ],
  [{ thing: "bench", at: 0.4 }],
  [{ thing: "bicycle", at: 0.3 }],
];

/** The drawn front of one space; paint and shape follow from its id, so every picture of it is the same. */
export function spaceFront(spaceId: string, known: Partial<FacadeParameters>): FacadeParameters {
  const street = pavements[Math.floor(seeded(`street${spaceId}`)() * pavements.length)] ?? [];
  return facadeFor(spaceId, { street, ...known });
}

/**
 * The space between four invented neighbours, the space itself in the middle and a floor higher. The fronts of a building
 * with several stand side by side, at most five, each in the place of a neighbour.
 */
export function heroStreet(front: FacadeParameters, ...more: FacadeParameters[]): FacadeParameters[] {
  const own = [front, ...more].map((one) => ({
    ...one,
    width: Math.max(430, one.width),
    floors: 2 as const,
    upper: "high" as const,
    roof: "cornice" as const,
  }));
  const [first, second, third, fourth] = neighboursOf(front);
  const [left, right] = [
    [first, second],
    [third, fourth],
  ];
  const places = Math.min(more.length, 4);
  return [
    ...left.slice(Math.floor(places / 2)),
    ...own.slice(0, 1 + places),
    ...right.slice(Math.ceil(places / 2)),
  ];
}

function neighboursOf(front: FacadeParameters) {
  const [first, second, third, fourth] = neighbourPaints(front);
  return [
    facadeFor("hero-1", {
      ...neighbour,
      paint: first,
      lettering: "Kapper Roos",
      houseNumber: "3",
      width: 300,
    }),
    facadeFor("hero-2", {
      ...neighbour,
      paint: second,
      lettering: "Wasserij",
      letterStyle: "block",
      roof: "cornice",
    }),
    facadeFor("hero-3", {
      ...neighbour,
      paint: third,
      lettering: "Toko Ramdin",
      roof: "cornice",
      display: [["pans"]],
    }),
    facadeFor("hero-4", {
      ...neighbour,
      paint: fourth,
      lettering: "De Boog",
      letterStyle: "block",
      display: [["vases"]],
      width: 300,
    }),
  ] as const;
}

/** No brush letters here: their font would weigh more than the whole drawing. */
const neighbour = {
  width: 280,
  letterStyle: "serif",
  awning: "wave",
  upper: "high",
  display: [["plants"]],
} as const satisfies Partial<FacadeParameters>;

function neighbourPaints({ paint }: FacadeParameters) {
  const names = ["teal", "blue", "purple", "ochre", "red"] as const satisfies readonly PaintName[];
  const [a, b, c, d] = names.map((name) => paints[name]).filter((other) => other.door !== paint.door);
  return [a ?? paint, b ?? paint, c ?? paint, d ?? paint] as const;
}
