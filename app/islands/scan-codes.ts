/** As far as Chrome on Android has it; an iPhone does not, and there each code opens by the phone's own camera. */
type Detector = { readonly detect: (picture: HTMLVideoElement) => Promise<readonly { rawValue: string }[]> };
type Detectors = {
  new (how: { formats: readonly string[] }): Detector;
  getSupportedFormats: () => Promise<readonly string[]>;
};

/** So often a picture of the camera is looked at. */
const LOOK_MILLISECONDS = 200;

/**
 * Offers to read codes with the camera of this device, where the browser can do both by itself; `read` hears each code
 * that is in sight, as often as it is, and answers true once no more are needed.
 */
export async function offerScan(place: HTMLElement, read: (scanned: string) => boolean): Promise<void> {
  const detector = await findDetector();
  const video = place.querySelector("video");
  const [start, stop, refused] = ["start", "stop", "refused"].map((name) =>
    place.querySelector<HTMLElement>(`[data-scan-${name}]`),
  );
  if (!detector || !video || !start || !stop || !refused) return;
  let camera: MediaStream | null = null;
  place.hidden = false;
  start.addEventListener("click", () => void begin());
  stop.addEventListener("click", end);

  async function begin(): Promise<void> {
    camera = await navigator.mediaDevices
      .getUserMedia({ video: { facingMode: "environment" } })
      .catch(() => null);
    show();
    if (refused) refused.hidden = camera !== null;
    if (!camera || !video) return;
    video.srcObject = camera;
    // Until the first picture comes there is nothing to read, and looking says so.
    void video.play().catch(() => undefined);
    void look();
  }

  /** One picture after the other: never two at once on a slow phone. */
  async function look(): Promise<void> {
    if (!camera || !video) return;
    const seen = await detector?.detect(video).catch(() => []);
    if (seen?.some(({ rawValue }) => read(rawValue))) return end();
    window.setTimeout(() => void look(), LOOK_MILLISECONDS);
  }

  function end(): void {
    for (const track of camera?.getTracks() ?? []) track.stop();
    camera = null;
    show();
  }

  function show(): void {
    for (const [part, isOn] of [
      [video, camera !== null],
      [stop, camera !== null],
      [start, camera === null],
    ] as const)
      if (part) part.hidden = !isOn;
  }
}

async function findDetector(): Promise<Detector | null> {
  if (!("BarcodeDetector" in window) || !navigator.mediaDevices) return null;
  // What the standard says of it; TypeScript does not know it yet.
  const Known = window.BarcodeDetector as Detectors;
  const formats: readonly string[] = await Known.getSupportedFormats().catch(() => []);
  return formats.includes("qr_code") ? new Known({ formats: ["qr_code"] }) : null;
}
