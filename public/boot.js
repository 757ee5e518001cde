// Starts the app, tells of failures, works the display switches, knows what to continue with.
(() => {
  const set = document.documentElement.dataset, { assets } = document.currentScript.dataset;
  const id = (name) => document.getElementById(name);
  const show = (name) => { id(name).hidden = false; };
  // Without storage a choice holds until the page closes.
  for (const name of ["mode", "size", "theme", "contrast", "aloud"]) try { set[name] = localStorage["ot." + name] || set[name] || ""; } catch {}

  const dark = matchMedia("(prefers-color-scheme: dark)");
  const isLarge = () => set.mode == "large";
  const isDark = () => set.theme == "dark" || (set.theme != "light" && dark.matches);
  const work = (name, is, on, off) => {
    const button = id("switch-" + name);
    const tell = () => button.setAttribute("aria-pressed", is());
    button.onclick = () => {
      set[name] = is() ? off : on;
      // For the next first paint.
      document.cookie = `ot.${name}=${set[name]};path=/;max-age=31536000;samesite=lax`;
      try { localStorage["ot." + name] = set[name]; } catch {}
      dispatchEvent(new Event("ot:display"));
    };
    dark.addEventListener("change", tell);
    addEventListener("ot:display", tell);
    tell();
  };

  const start = async () => {
    work("mode", isLarge, "large", "standard");
    work("theme", isDark, "dark", "light");
    try {
      const [path, what] = localStorage["ot.back"].split("\n");
      id("back").href = path;
      id("back-what").textContent = what;
      set.back = 1;
    } catch { delete set.back; }
    id("disputes-all").onclick = () => {
      id("disputes").dataset.all = "";
      (document.querySelector("#disputes :checked") || id("dispute-5")).focus();
    };
    id("find-form").onsubmit = (event) => {
      event.preventDefault();
      // Kept for the next screen only, and in no address.
      try { sessionStorage["ot.find"] = id("find-number").value; } catch {}
      id("nav-matters").click();
    };
    id("no-app-retry").onclick = id("crashed-reload").onclick = () => location.reload();
    const crash = () => show("crashed");
    const judge = (event) => (event.error || event.reason) instanceof WebAssembly.RuntimeError && crash();
    addEventListener("ot:crash", crash);
    addEventListener("error", judge);
    addEventListener("unhandledrejection", judge);
    try {
      await (await import(assets + "/app.js")).default({ module_or_path: assets + "/app_bg.wasm" });
      delete set.deep;
      setTimeout(() => navigator.serviceWorker?.register("/sw.js").catch(() => {}), 5e3);
    } catch (cause) {
      console.error(cause);
      if (id("crashed").hidden) show("no-app");
    }
  };
  document.readyState == "loading" ? addEventListener("DOMContentLoaded", start) : start();
})();
