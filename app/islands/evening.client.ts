import { type JurorNow, sentenceOf, takesPoints, winnersLine } from "#app/domain/jury/evening/juror-now.ts";

import { followLive } from "./follow-live.ts";
import { tellPitch } from "./jury/pitch-on-stage.ts";
import { runPitchClock, setPitchClock } from "./pitch-clock.ts";
import { putIn } from "./put-in.ts";

const strip = document.querySelector<HTMLElement>("[data-evening]");
let askedAt = "";

if (strip?.dataset.evening) {
  runPitchClock(strip);
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
  const say = sentenceOf(now);
  const find = (one: string) => place.querySelector<HTMLTemplateElement>(`template[data-say="${one}"]`);
  // A page from before a deploy knows fewer sentences than this script.
  const template = find(say) ?? find(now.say);
  const { position, total, name } = now;
  const winners = winnersLine(now.winners);
  const words = putIn(template?.content.textContent ?? "", { position, total, name, winners });
  const line = place.querySelector("[data-words]");
  // A live region speaks when its text changes, so only then.
  if (line && line.textContent !== words) line.textContent = words;
  place.dataset.say = say;
  const sheet = place.querySelector<HTMLAnchorElement>('[data-to="sheet"]');
  if (sheet) {
    sheet.hidden = say !== "open" && say !== "asked";
    if (now.applicationId) sheet.href = putIn(place.dataset.sheet ?? "", { id: now.applicationId });
    if (isHere(sheet)) sheet.hidden = true;
  }
  const agree = place.querySelector<HTMLElement>('[data-to="agree"]');
  if (agree) agree.hidden = say !== "agree" || isHere(agree);
  if (now.askedAt && now.askedAt !== askedAt) navigator.vibrate?.([200, 100, 200]);
  askedAt = now.askedAt;
  const takes = takesPoints(now);
  tellPitch(takes);
  // On the evening's own page: which of the pitches is on.
  for (const mark of document.querySelectorAll<HTMLElement>("[data-pitch-now]"))
    mark.hidden = mark.dataset.pitchNow !== takes;
  setPitchClock(place, now.clock?.runs ? now.clock.leftMs : null);
}
