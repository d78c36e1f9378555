let audio: AudioContext | null = null;

/** How high, and how long after each other: one tone for the last minute, three for the end. */
const tones = { minute: [660], up: [880, 880, 880] } as const;
const LENGTH = 0.35;
const LOUDNESS = 0.4;

/** Lets the button turn the sound on and off; a press is also what a browser asks for before it makes any. */
export function wireSound(): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-sound]")) {
    const button = place.querySelector("button");
    if (!button) continue;
    place.hidden = false;
    button.addEventListener("click", () => {
      const isOn = button.getAttribute("aria-pressed") === "true";
      if (isOn) void audio?.close();
      audio = isOn ? null : new AudioContext();
      button.setAttribute("aria-pressed", String(!isOn));
      button.textContent = (isOn ? button.dataset.off : button.dataset.on) ?? "";
      // Heard at once, so that nobody learns at the end that the hall is deaf.
      if (!isOn) toneFor("minute");
    });
  }
}

/** Sounds what the clock has to say; silent while the sound is off. */
export function toneFor(what: keyof typeof tones): void {
  const context = audio;
  if (!context) return;
  for (const [index, pitch] of tones[what].entries()) {
    const from = context.currentTime + index * LENGTH * 1.5;
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(LOUDNESS, from);
    volume.gain.exponentialRampToValueAtTime(0.001, from + LENGTH);
    tone.connect(volume).connect(context.destination);
    tone.start(from);
    tone.stop(from + LENGTH);
  }
}
