import { followChoices } from "./follow-choices.ts";

for (const place of document.querySelectorAll<HTMLElement>("[data-shop-window]")) followChoices(place);
