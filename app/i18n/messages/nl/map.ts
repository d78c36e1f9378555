/** Where spaces are. */
export const map = {
  "map.title": "Op de kaart",
  "map.goTo": "Bekijk op de kaart",
  "map.several": ({ count, names }: { count: number; names: string }) =>
    `${count} ruimtes bij elkaar: ${names}`,
  "map.pin.normal": "Ruimte",
  "map.pin.first": "Sluit als eerste",
  "map.pin.closed": "Reageren kan niet meer",
  "map.source": "Kaart: Kadaster, via PDOK",
};
