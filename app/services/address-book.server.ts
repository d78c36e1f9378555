import { z } from "zod";

import { done, type Outcome, problem } from "#app/lib/outcome.ts";

export type FoundAddress = {
  readonly street: string;
  readonly city: string;
  readonly neighbourhood: string;
  readonly latitude: number;
  readonly longitude: number;
};

export type AskedAddress = { readonly postcode: string; readonly houseNumber: string };

/** Looks up Dutch addresses. Never in the way: whatever goes wrong is an answer, and staff go on by hand. */
export type AddressBook = {
  readonly find: (
    asked: AskedAddress,
  ) => Promise<Outcome<FoundAddress, "address-not-found" | "addresses-down">>;
};

const PATIENCE_MILLISECONDS = 3_000;

const answerShape = z.object({
  response: z.object({
    docs: z.array(
      z.object({
        straatnaam: z.string(),
        woonplaatsnaam: z.string(),
        buurtnaam: z.string().default(""),
        centroide_ll: z.string().regex(/^POINT\(\S+ \S+\)$/),
      }),
    ),
  }),
});

/**
 * The national Locatieserver of PDOK ("free" search on the type "adres"); `base` is its address up to the version. Waits
 * three seconds at most.
 */
export function locatieserver({ base }: { readonly base: string }): AddressBook {
  return {
    find: async (asked) => {
      const answer = await ask(addressOf(base, asked));
      if (!answer.ok) return answer;
      const [first] = answer.value.response.docs;
      if (!first) return problem("address-not-found");
      const [longitude = 0, latitude = 0] = first.centroide_ll.slice(6, -1).split(" ").map(Number);
      return done({
        street: first.straatnaam,
        city: first.woonplaatsnaam,
        neighbourhood: first.buurtnaam,
        latitude: inSteps(latitude),
        longitude: inSteps(longitude),
      });
    },
  };
}

async function ask(url: URL): Promise<Outcome<z.output<typeof answerShape>, "addresses-down">> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) });
    if (!response.ok) return problem("addresses-down");
    const read = answerShape.safeParse(await response.json());
    return read.success ? done(read.data) : problem("addresses-down");
  } catch {
    // No network, no patience left, or no JSON: the same to whoever waits.
    return problem("addresses-down");
  }
}

function addressOf(base: string, { postcode, houseNumber }: AskedAddress): URL {
  const url = new URL(`${base.replace(/\/$/, "")}/free`);
  const [, number = "", addition = ""] = /^(\d+)[ -]?(.*)$/.exec(houseNumber.trim()) ?? [];
  const code = postcode.replaceAll(" ", "").toUpperCase();
  url.searchParams.set("q", [code, number, addition].join(" ").trim());
  url.searchParams.append("fq", "type:adres");
  // Else a postcode that is not there finds a house with that number in some other street.
  url.searchParams.append("fq", `postcode:${code}`);
  url.searchParams.append("fq", `huisnummer:${number}`);
  url.searchParams.set("rows", "1");
  return url;
}

/** A footstep is exact enough for a pin. */
function inSteps(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
