// How much still fits in a text area, in the line below it. Counted as the server does: an end of a
// line once, in UTF-16. Nothing is cut. It is read out when somebody comes into the field, and again
// only near the limit and over it, after a pause: whoever listens hears no number with every key.
const NEAR = 100; // characters
const PAUSE = 1000; // milliseconds without a key

const watched = new WeakSet();

function watch(line) {
  const [area, status] = [line.previousElementSibling, line.nextElementSibling];
  const { csMost, csLeft, csOver } = line.dataset;
  let timer;
  const count = () => {
    const left = Number(csMost) - area.value.length;
    const number = Math.abs(left).toLocaleString(document.documentElement.lang);
    line.textContent = `${left < 0 ? csOver : csLeft} ${number}`;
    line.classList.toggle("c-field__count--over", left < 0);
    return left;
  };
  if (watched.has(area)) return count();
  watched.add(area);
  area.addEventListener("input", () => {
    const isNear = count() <= NEAR;
    clearTimeout(timer);
    timer = setTimeout(() => (status.textContent = isNear ? line.textContent : ""), PAUSE);
  });
  count();
}

const begin = () => document.querySelectorAll("[data-cs-most]").forEach(watch);
document.addEventListener("cs-shown", begin);
addEventListener("pageshow", begin);
begin();
