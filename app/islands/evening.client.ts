import { type JurorNow, takesPoints } from "#app/domain/jury/evening/juror-now.ts";

import { followLive } from "./follow-live.ts";
import { tellPitch } from "./jury/pitch-on-stage.ts";
import { runPhoneClock, setPhoneClock } from "./phone-clock.ts";

const strip = document.querySelector<HTMLElement>("[data-evening]");
let askedAt = "";

if (strip?.dataset.evening) {
  runPhoneClock(strip);
  followLive(strip.dataset.evening, {
    // Only we answer at this address.
    hear: (view) => tell(strip, view as JurorNow),
    connected: (yes) => {
      const line = strip.querySelector<HTMLElement>("[data-offline]");
      if (line) line.hidden = yes;
    },
  });
}

/** Who is there already needs no way to it. */
const isHere = (link: HTMLElement) =>
  link instanceof HTMLAnchorElement && link.pathname === window.location.pathname;

/** Says what is on now; the words stand in the page. */
function tell(place: HTMLElement, now: JurorNow): void {
  const say = now.say === "between" && now.name === "" ? "betweenLast" : now.say;
  const template = place.querySelector<HTMLTemplateElement>(`template[data-say="${say}"]`);
  const words = (template?.content.textContent ?? "")
    .replace("{position}", String(now.position))
    .replace("{total}", String(now.total))
    .replace("{name}", now.name);
  const line = place.querySelector("[data-words]");
  // A live region speaks when its text changes, so only then.
  if (line && line.textContent !== words) line.textContent = words;
  place.dataset.say = say;
  const sheet = place.querySelector<HTMLAnchorElement>('[data-to="sheet"]');
  if (sheet) {
    sheet.hidden = say !== "open" && say !== "asked";
    if (now.applicationId) sheet.href = (place.dataset.sheet ?? "").replace("{id}", now.applicationId);
    if (isHere(sheet)) sheet.hidden = true;
  }
  const agree = place.querySelector<HTMLElement>('[data-to="agree"]');
  if (agree) agree.hidden = say !== "agree" || isHere(agree);
  if (now.askedAt && now.askedAt !== askedAt) navigator.vibrate?.([200, 100, 200]);
  askedAt = now.askedAt;
  tellPitch(takesPoints(now));
  setPhoneClock(place, now.clock?.runs ? now.clock.leftMs : null);
}
