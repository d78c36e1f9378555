import { addUpWeights } from "./add-up-weights.ts";

for (const list of document.querySelectorAll<HTMLElement>("[data-weights]")) addUpWeights(list);
