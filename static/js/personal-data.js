// A hint under own words while somebody types what looks like a BSN, an e-mail address, a telephone
// or an account number. It sends and stores nothing; the server looks better, at every step.
const PATTERNS = [
  /(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/, // as long as a BSN
  /[\w.+-]+ ?@ ?[\w-]+ ?\./,
  /(?<!\d)(?:(?:\+|00)31|0[1-7])(?:[ ()./-]{0,3}\d){8}/,
  /\b[a-z]{2}\d\d ?[a-z]{4}(?: ?\d){4}/i,
];
const PUBLIC = /(?<!\d)0(?:800|900|906|909|88)[\d -]*/g; // lines of organisations
const PAUSE = 400; // milliseconds without a key before the hint comes or goes

const watched = new WeakSet();

function watch(form) {
  const hint = form.querySelector("[data-cs-personal-data-hint]");
  let timer;
  const look = () => {
    const words = [...form.querySelectorAll("textarea, input[type=text]")];
    const text = words.map((field) => field.value.replace(PUBLIC, " ")).join("\n");
    hint.hidden = !PATTERNS.some((pattern) => pattern.test(text));
  };
  if (!hint || watched.has(form)) return;
  watched.add(form);
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  });
  look();
}

const begin = () => document.querySelectorAll("[data-cs-personal-data]").forEach(watch);
document.addEventListener("cs-shown", begin);
begin();
