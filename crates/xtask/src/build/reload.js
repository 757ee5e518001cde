// Reloads the page when `cargo xtask dev` has built again; no such script is in a release.
let seen;
setInterval(async () => {
  try {
    const answer = await fetch("/manifest.json", { cache: "no-store" });
    const stamp = answer.headers.get("last-modified") ?? (await answer.text());
    if (seen !== undefined && seen !== stamp) location.reload();
    seen = stamp;
  } catch {
    // The server is being started again.
  }
}, 700);
