import { type MouseEvent, useEffect, useRef, useState } from "react";

/**
 * Which rows are added and which are taken out, with the focus where whoever pressed goes on. What is taken out stays on
 * the page, closed, so that it comes back as it was typed; without script the same buttons save the form.
 */
export function useTurnoverRows() {
  const [added, setAdded] = useState(0);
  const [gone, setGone] = useState<ReadonlySet<number>>(new Set());
  /** Where whoever pressed goes on: the way back to what went, or the row that came back. */
  const [next, setNext] = useState<string | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);

  useEffect(() => {
    if (added > 0) body.current?.lastElementChild?.querySelector("input")?.focus();
  }, [added]);
  useEffect(() => {
    if (next === null) return;
    body.current?.querySelector<HTMLElement>(next)?.focus();
    // A row less is a change too, for what counts along and for what keeps the form.
    body.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [gone, next]);

  const addRow = (event: MouseEvent) => {
    event.preventDefault();
    setAdded((before) => before + 1);
  };
  const takeOut = (row: number) => (event: MouseEvent) => {
    event.preventDefault();
    setNext(`[data-back="${row}"]`);
    setGone((before) => new Set([...before, row]));
  };
  const putBack = (row: number) => () => {
    setNext(`[data-row="${row}"]`);
    setGone((before) => new Set([...before].filter((one) => one !== row)));
  };
  return { added, gone, body, addRow, takeOut, putBack };
}
