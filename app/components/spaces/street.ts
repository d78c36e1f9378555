import { paints } from "#app/ui/facade/paints.ts";
import { facadeFor, type FacadeParameters } from "#app/ui/facade/parameters.ts";

/** The street of the front page. Invented shops; no running candidate's name ever stands here. */
export function exampleStreet(poster: readonly [string, string]): FacadeParameters[] {
  return shops.map((shop) => (shop.lettering === "" ? { ...shop, poster } : shop));
}

const shops: readonly FacadeParameters[] = [
  facadeFor("rijs", {
    width: 330,
    paint: paints.purple,
    lettering: "Bakkerij Rijs",
    houseNumber: "22",
    display: [["bread"], ["bread", "cat"]],
    street: [{ thing: "board", at: 0.9 }],
    awning: "wave",
  }),
  facadeFor("roos", {
    width: 300,
    paint: paints.green,
    lettering: "Kapper Roos",
    houseNumber: "18",
    display: [["plants"], ["lamps"]],
    street: [{ thing: "bench", at: 0.3 }],
    awning: "wave",
  }),
  facadeFor("leeg", {
    width: 330,
    paint: paints.red,
    houseNumber: "14",
    street: [{ thing: "planter", at: 0.7 }],
    awning: "marquise",
    upper: "wide",
  }),
  facadeFor("spaak", {
    width: 260,
    paint: paints.blue,
    lettering: "De Spaak",
    letterStyle: "block",
    houseNumber: "7",
    roof: "steps",
    display: [["bicycle"], ["bicycle"]],
    street: [{ thing: "bicycle", at: 0.6 }],
    awning: "straight",
    doorAt: "left",
  }),
  facadeFor("boek", {
    width: 250,
    paint: paints.teal,
    lettering: "Boek & Blad",
    letterStyle: "serif",
    houseNumber: "5",
    roof: "gable",
    floors: 2,
    display: [["books"], ["cat"]],
    street: [{ thing: "lantern", at: 0.05 }],
  }),
  facadeFor("toko", {
    width: 320,
    paint: paints.ochre,
    lettering: "Toko Ramdin",
    houseNumber: "3",
    roof: "cornice",
    floors: 2,
    upper: "balcony",
    display: [["pans"], ["plants"]],
    street: [{ thing: "board", at: 0.3 }],
  }),
];
