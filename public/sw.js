// Keeps the running version of the app, so that it opens without a network and its modules outlive a
// deployment. Touches nothing but the shell and the assets; what the court says is never kept.
const ASSETS = {{precache}};
const SHELL = ["/", "/deep.html", "/boot.js", "/icon.svg"];
const KEPT = "onething";

self.addEventListener("install", (event) => {
  const fetched = caches.open(KEPT).then((cache) => cache.addAll([...ASSETS, ...SHELL]));
  event.waitUntil(fetched.then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => event.waitUntil(drop()));

// Modules of earlier versions stay while a tab may still ask for them: the newest few of each are kept.
async function drop() {
  const cache = await caches.open(KEPT);
  const old = (await cache.keys()).filter(({ url }) => {
    const { pathname } = new URL(url);
    return !ASSETS.includes(pathname) && !SHELL.includes(pathname);
  });
  await Promise.all(old.slice(0, -40).map((request) => cache.delete(request)));
  await self.clients.claim();
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (!/^\/(api|sim)\//.test(pathname)) event.respondWith(fromNetwork(request));
  } else if (pathname.startsWith("/assets/")) {
    event.respondWith(fromCache(request));
  } else if (SHELL.includes(pathname)) {
    event.respondWith(fromCacheThenRefresh(event));
  }
});

// Two shells serve all addresses of the app: one for `/`, one for those behind it.
async function fromNetwork(request) {
  try {
    return await fetch(request);
  } catch {
    const shell = new URL(request.url).pathname === "/" ? "/" : "/deep.html";
    return (await caches.match(shell)) ?? Response.error();
  }
}

async function fromCache(request) {
  return (await caches.match(request)) ?? fetch(request);
}

async function fromCacheThenRefresh(event) {
  const cache = await caches.open(KEPT);
  const fresh = fetch(event.request).then((answer) => {
    if (answer.ok) cache.put(event.request, answer.clone());
    return answer;
  });
  event.waitUntil(fresh.catch(() => {}));
  return (await cache.match(event.request)) ?? fresh;
}
