import { keepForm } from "./keep-form.ts";
import { sayRoomLeft } from "./room-left.ts";

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-autosave]")) {
  sayRoomLeft(form);
  void keepForm(form);
}
