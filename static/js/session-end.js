// Some minutes before a session of staff ends, the page asks whether they are still there; one press
// makes it longer. A key press is a sign of somebody there, and is told now and then; looking how
// long it still lasts is none, and says so in a header. Each window looks for itself.
const SECOND = 1000; // milliseconds
const MINUTE = 60 * SECOND;
const TOLD = 5 * MINUTE; // between two times that we tell of key presses
const AGAIN = 20 * SECOND; // between two looks while the warning stands there
const OVER = 401; // the status once it has ended

const region = document.querySelector("[data-cs-session]");
const warned = Number(region?.dataset.csWarned) * SECOND;
const part = (name) => region.querySelector(`[data-cs-session-${name}]`);
let timer;
let told = Date.now(); // the page itself was a sign

async function look(options = { headers: { "X-Poll": "1" } }) {
  clearTimeout(timer);
  try {
    const answer = await fetch(region.dataset.csSession, options);
    if (answer.redirected || answer.status === OVER) return show("over");
    if (answer.ok) return plan(await answer.json());
  } catch {
    // the next time is soon
  }
  timer = setTimeout(look, AGAIN);
}

function plan({ idle, whole, token, who }) {
  if (String(who) === region.dataset.csWho)
    for (const field of document.getElementsByName("csrfmiddlewaretoken")) field.value = token;
  const left = Math.min(idle, whole) * SECOND;
  show(left > warned ? "" : whole <= idle ? "whole" : "idle", left);
  timer = setTimeout(look, left > warned ? left - warned : AGAIN);
}

function show(name, left) {
  for (const other of ["idle", "whole", "over"]) {
    const isShown = other === name;
    const notice = part(other);
    const minutes = notice.querySelector("[data-cs-session-minutes]");
    if (isShown && minutes) minutes.textContent = Math.ceil(left / MINUTE);
    if (isShown && notice.hidden) part("says").textContent = notice.querySelector("p").textContent;
    notice.hidden = !isShown;
  }
  if (!name) part("says").textContent = "";
}

function stay() {
  told = Date.now();
  const token = document.querySelector("[name=csrfmiddlewaretoken]").value;
  look({ method: "POST", headers: { "X-CSRFToken": token } });
}

function press({ isTrusted }) {
  if (isTrusted && Date.now() - told > TOLD) stay();
}

if (region) {
  document.addEventListener("keydown", press);
  document.addEventListener("visibilitychange", () => document.hidden || look());
  part("longer").addEventListener("click", stay);
  plan({ idle: Number(region.dataset.csIdle), whole: Number(region.dataset.csWhole) });
}
