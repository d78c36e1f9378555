const EVENT = "plint:pitch";

/** Tells the sheet on this page which pitch takes points: one by its id, "all", or none. */
export function tellPitch(takesPoints: string | null): void {
  // Said on the page too, for a sheet that comes alive after this.
  document.documentElement.dataset.takesPoints = takesPoints ?? "none";
  document.dispatchEvent(new Event(EVENT));
}

/** Calls back with whether this pitch takes points, once when that is known and with every press of the conductor. */
export function followPitch(applicationId: string, follow: (isOpen: boolean) => void): void {
  const look = () => {
    const { takesPoints } = document.documentElement.dataset;
    if (takesPoints) follow(takesPoints === "all" || takesPoints === applicationId);
  };
  document.addEventListener(EVENT, look);
  look();
}
