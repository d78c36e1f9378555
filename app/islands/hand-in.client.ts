import { sendHandIn } from "./hand-in-request.ts";

/** Between two attempts over a line that does not work. */
const RETRY = 3_000;

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-hand-in]")) keepTrying(form);

/** Hands in until the server has answered, and says meanwhile that it has not. Without this the button does it once. */
function keepTrying(form: HTMLFormElement): void {
  const lines = form.querySelectorAll<HTMLElement>("[data-hand-in-line]");
  const button = form.querySelector("button");
  let timer = 0;
  let busy = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void attempt();
  });
  window.addEventListener("online", () => {
    if (timer) void attempt();
  });

  async function attempt(): Promise<void> {
    if (busy) return;
    busy = true;
    window.clearTimeout(timer);
    timer = 0;
    tell("busy");
    const answer = await sendHandIn(form);
    busy = false;
    if (answer.state === "handed-in") return window.location.assign(answer.address);
    // As the form itself would, so that the server's own page says it; the key makes it one and the same request.
    if (answer.state === "answered") return form.submit();
    tell("offline");
    timer = window.setTimeout(() => void attempt(), RETRY);
  }

  function tell(state: "busy" | "offline"): void {
    // Not disabled: that would take the focus away from whoever pressed it.
    button?.setAttribute("aria-disabled", "true");
    for (const line of lines) line.hidden = line.dataset.handInLine !== state;
  }
}
