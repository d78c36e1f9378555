import { keepForm } from "./keep-form.ts";

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-autosave]")) void keepForm(form);
