import { IslandScript } from "#app/components/island.tsx";

type Props = { readonly label: string };

/** Prints the page as it stands; without script there is none, and the browser's own way prints the same. */
export function PrintButton({ label }: Props) {
  return (
    <p>
      <button type="button" className="button button-outline" data-print hidden>
        {label}
      </button>
      <IslandScript name="print" />
    </p>
  );
}
