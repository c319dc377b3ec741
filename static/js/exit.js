// "Snel weg": leaves no way back to this page with the back button, and shows nothing of it while
// the next page is on its way. Three times Shift within five seconds does the same. Without this
// script the link works as an ordinary link.
const PRESSES = 3;
const WITHIN = 5000; // milliseconds
const exit = document.querySelector("[data-cs-exit]");
let presses = [];
let isAlone = false; // Shift was pressed without another key, so nobody is typing a capital

function leave(address) {
  window.speechSynthesis?.cancel();
  document.title = "\u00a0";
  document.body.hidden = true;
  window.location.replace(address);
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("[data-cs-exit]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  leave(link.href);
});

document.addEventListener("keydown", ({ key, repeat }) => {
  if (!repeat) isAlone = key === "Shift";
});

document.addEventListener("keyup", ({ key, timeStamp }) => {
  if (key !== "Shift" || !isAlone || !exit) return;
  presses = [...presses.filter((before) => timeStamp - before < WITHIN), timeStamp];
  if (presses.length >= PRESSES) leave(exit.href);
});

// A page with somebody's words that the browser kept whole is not shown again: it is asked for
// anew, and without a visit there is nothing on it.
window.addEventListener("pagehide", () => {
  if (document.querySelector("[data-cs-private]")) document.body.hidden = true;
});
window.addEventListener("pageshow", ({ persisted }) => {
  const isPrivate = document.querySelector("[data-cs-private]");
  if (persisted && isPrivate) window.location.replace(window.location.href);
});
