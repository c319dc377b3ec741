// A list that asks anew by itself. It says so in a header, so that it is no sign of somebody there.
// What has the focus stays as it is; after the session has ended it stops.
const EVERY = 30_000; // milliseconds
const list = document.querySelector("[data-cs-live]");
const status = document.querySelector("[data-cs-live-status]");

async function refresh() {
  if (document.hidden) return;
  try {
    const answer = await fetch(list.dataset.csLive, { headers: { "X-Poll": "1" } });
    if (!answer.ok || answer.redirected) clearInterval(timer);
    else show(await answer.text());
  } catch {
    // the next time is soon
  }
}

function show(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html");
  document.title = fresh.querySelector("[data-cs-live-title]")?.dataset.csLiveTitle ?? document.title;
  const holds = list.contains(document.activeElement);
  if (holds || html === shown) return;
  if (shown) status.textContent = status.dataset.csLiveSays;
  list.innerHTML = shown = html;
}

let shown = "";
const timer = list && setInterval(refresh, EVERY);
