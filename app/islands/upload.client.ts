import { startUploads } from "./upload-queue.ts";

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-upload]")) startUploads(form);
