/**
 * Lets the browser read the card of a plan aloud, in its own voice and without a line. Where it has none for the
 * language of the page, the button stays away: Dutch in a foreign voice helps nobody.
 */
export function readAloud(): void {
  const button = document.querySelector<HTMLElement>("[data-read-aloud]");
  const speech = window.speechSynthesis as SpeechSynthesis | undefined;
  if (!button || !speech) return;
  const language = document.documentElement.lang || "nl";
  const voice = () => speech.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(language));
  const offer = () => {
    button.hidden = !voice();
  };
  const show = (isSpeaking: boolean) => {
    for (const label of button.querySelectorAll<HTMLElement>("[data-when]"))
      label.hidden = (label.dataset.when === "speaking") !== isSpeaking;
  };
  button.addEventListener("click", () => {
    const isSpeaking = speech.speaking || speech.pending;
    speech.cancel();
    show(!isSpeaking);
    if (isSpeaking) return;
    const lines = linesOf(button.closest<HTMLElement>("[data-aloud]"), button);
    for (const [index, line] of lines.entries()) {
      const said = new SpeechSynthesisUtterance(line);
      said.lang = language;
      said.voice = voice() ?? null;
      if (index === lines.length - 1) said.addEventListener("end", () => show(false));
      speech.speak(said);
    }
  });
  window.addEventListener("pagehide", () => speech.cancel());
  speech.addEventListener?.("voiceschanged", offer);
  offer();
}

/** Line by line, because some browsers stop in the middle of a long text. */
function linesOf(card: HTMLElement | null, button: HTMLElement): string[] {
  const own = button.innerText.trim();
  return (card?.innerText ?? "")
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && line !== own);
}
