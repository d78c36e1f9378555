import { growRows } from "./grow-rows.ts";

for (const list of document.querySelectorAll<HTMLElement>("[data-rows]")) growRows(list);
