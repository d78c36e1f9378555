import type { ReactNode } from "react";

import { islandAddress, type IslandName } from "#app/islands/address.ts";

import { JsonScript } from "./json-script.tsx";

type Props<Data> = { readonly name: IslandName; readonly data: Data; readonly children: ReactNode };

/**
 * A part of a page that the browser brings to life by itself; the rest of the page stays as the server drew it. `data`
 * is plain JSON: what the part was drawn from.
 */
export function Island<Data>({ name, data, children }: Props<Data>) {
  return (
    <>
      <div data-island={name}>{children}</div>
      <JsonScript data-island-data={name} data={data} />
      <IslandScript name={name} />
    </>
  );
}

/** Only the script: for islands that work on what stands in the page. */
export function IslandScript({ name }: { name: IslandName }) {
  return <script type="module" src={islandAddress(name)} />;
}
