// A page that waits for a job looks by itself how far it is. Only the bar and its words change, so
// that a screen reader is not interrupted; when there is something else to read, the page comes anew.
// Without scripts the page asks to be loaded again (templates/components/_waiting.html).
const waiting = document.querySelector("[data-cs-waiting]");

async function look() {
  if (document.hidden) return;
  try {
    const answer = await fetch(location.href, { headers: { "X-Poll": "1" } });
    if (!answer.ok || answer.redirected) return stop();
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = fresh.querySelector("[data-cs-waiting]");
    if (!now) return location.reload();
    waiting.querySelector("label").textContent = now.querySelector("label").textContent;
    const far = now.querySelector("progress").getAttribute("value");
    if (far !== null) waiting.querySelector("progress").value = far; // else nobody knows how far
  } catch {
    // the next time is soon
  }
}

function stop() {
  clearInterval(timer);
}

const timer = waiting && setInterval(look, waiting.dataset.csWaiting * 1000);
