import type { ReactNode } from "react";

import type { IslandName } from "#app/islands/address.ts";
import { islandAddress } from "#app/islands/address.ts";

type Props<Data> = { readonly name: IslandName; readonly data: Data; readonly children: ReactNode };

/**
 * A part of a page that the browser brings to life by itself; the rest of the page stays as the server drew it. `data`
 * is plain JSON: what the part was drawn from.
 */
export function Island<Data>({ name, data, children }: Props<Data>) {
  // "<" is written so that no text of a plan can end the element it stands in.
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return (
    <>
      <div data-island={name}>{children}</div>
      <script type="application/json" data-island-data={name} dangerouslySetInnerHTML={{ __html: json }} />
      <IslandScript name={name} />
    </>
  );
}

/** Only the script: for islands that work on what stands in the page. */
export function IslandScript({ name }: { name: IslandName }) {
  return <script type="module" src={islandAddress(name)} />;
}
