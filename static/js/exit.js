// "Snel weg": leaves no way back to this page with the back button, and shows nothing of it while
// the next page is on its way; one-document.js leaves from all its places at once. Three times Shift
// within five seconds does the same. Other tabs with a page of ours go, too. Without this script the
// link works as an ordinary link.
const PRESSES = 3;
const WITHIN = 5000; // milliseconds
const tabs = window.BroadcastChannel && new BroadcastChannel("naastu-exit");
let presses = [];
let isAlone = false; // Shift was pressed without another key, so nobody is typing a capital

function leave(address) {
  window.speechSynthesis?.cancel();
  document.title = "\u00a0";
  document.body.hidden = true;
  const event = new CustomEvent("cs-leave", { detail: address, cancelable: true });
  if (document.dispatchEvent(event)) window.location.replace(address);
}

function leaveAll(address) {
  tabs?.postMessage("");
  leave(address);
}

tabs?.addEventListener("message", () => {
  const exit = document.querySelector("[data-cs-exit]");
  if (exit) leave(exit.href);
});

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("[data-cs-exit]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  leaveAll(link.href);
});

document.addEventListener("keydown", ({ key, repeat }) => {
  if (!repeat) isAlone = key === "Shift";
});

document.addEventListener("keyup", ({ key, timeStamp }) => {
  const exit = document.querySelector("[data-cs-exit]");
  if (key !== "Shift" || !isAlone || !exit) return;
  presses = [...presses.filter((before) => timeStamp - before < WITHIN), timeStamp];
  if (presses.length >= PRESSES) leaveAll(exit.href);
});
