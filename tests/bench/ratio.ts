import { median } from "#app/lib/median.ts";

import type { Control } from "./start-control.ts";
import type { Answer, Visitor } from "./visitor.ts";

const ROUNDS = 7;
const REQUESTS = 15;

type Page = {
  readonly visitor: Visitor;
  /** The address of the nth request. */
  readonly path: (nth: number) => string;
  /** The plain statement that stands for the page in the control. */
  readonly select: string | null;
  readonly values?: readonly string[];
};

type Save = {
  readonly path: string;
  /** A new filling-in of the form for each request; not timed. */
  readonly fill: () => Promise<URLSearchParams>;
  readonly visitor: Visitor;
};

/** How many times as long a page takes as the control with the same bytes: the median of interleaved rounds. */
export async function pageRatio(control: Control, page: Page): Promise<number> {
  const example = await page.visitor.open(page.path(0));
  expectStatus(example, 200, page.path(0));
  await teach(control, "/page", example, { select: page.select, values: [...(page.values ?? [])] });
  let nth = 0;
  return inTurn(
    () => page.visitor.open(page.path((nth += 1))),
    () => control.visitor.open("/page"),
    200,
  );
}

/** The same for a form that is saved: the control stores what was posted as one row. */
export async function saveRatio(control: Control, save: Save): Promise<number> {
  const { visitor, path, fill } = save;
  let typed = await fill();
  const example = await visitor.send(path, typed);
  expectStatus(example, 303, path);
  await teach(control, "/save", example, { keep: true });
  return inTurn(
    async () => visitor.send(path, (typed = await fill())),
    () => control.visitor.send("/save", typed),
    303,
  );
}

function teach(
  control: Control,
  path: string,
  { status, headers, body }: Answer,
  how: { select?: string | null; values?: string[]; keep?: boolean },
): Promise<void> {
  const type = headers["content-type"];
  return control.teach({
    path,
    status,
    headers: typeof type === "string" ? { "content-type": type } : {},
    body: body.toString("base64"),
    select: how.select ?? null,
    values: how.values ?? [],
    keep: how.keep ?? false,
  });
}

/** How many times as long the first takes as the second: both are asked in turn, the median of the rounds counts. */
export async function inTurn(
  product: () => Promise<Answer>,
  control: () => Promise<Answer>,
  status: number,
): Promise<number> {
  const rounds: { ours: number; bare: number }[] = [];
  // The first round warms both up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const ours = await timesOf(product, status);
    const bare = await timesOf(control, status);
    if (round > 0) rounds.push({ ours, bare });
  }
  tell(rounds);
  return median(rounds.map(({ ours, bare }) => ours / bare)) ?? Number.NaN;
}

/** The times themselves say more about the machine than about the product; they stand beside the table. */
function tell(rounds: readonly { ours: number; bare: number }[]): void {
  const ours = median(rounds.map((round) => round.ours)) ?? Number.NaN;
  const bare = median(rounds.map((round) => round.bare)) ?? Number.NaN;
  process.stderr.write(`  ${ours.toFixed(2)} ms against ${bare.toFixed(2)} ms\n`);
}

/** The median in milliseconds of requests one after another. */
async function timesOf(ask: () => Promise<Answer>, status: number): Promise<number> {
  const times: number[] = [];
  for (let nth = 0; nth < REQUESTS; nth += 1) {
    const answer = await ask();
    expectStatus(answer, status, "a request");
    times.push(answer.milliseconds);
  }
  return median(times) ?? Number.NaN;
}

function expectStatus(answer: Answer, status: number, what: string): void {
  if (answer.status !== status) throw new Error(`${what} answers ${answer.status} instead of ${status}`);
}
