// A page with somebody's words that the browser kept whole is not shown again as it was: it is asked
// for anew, and without the cookie there is nothing on it.
const find = (what) => document.querySelector(`[data-cs-private] ${what}`);

function askAnew() {
  const step = find("[name=stap]");
  const group = find("[name=group]");
  if (!step && !group) return location.replace(location.href);
  const { form } = step ?? group;
  const button = document.createElement("button");
  button.hidden = true;
  if (step) {
    button.name = "naar";
    button.value = step.value;
    button.formAction = find("[data-cs-step]").dataset.csAddress;
  } else group.disabled = true;
  form.append(button);
  form.requestSubmit(button);
}

addEventListener("pagehide", () => {
  if (find("*")) document.body.hidden = true;
});
addEventListener("pageshow", ({ persisted }) => {
  if (persisted && find("*")) askAnew();
});
document.addEventListener("cs-shown", () => (document.body.hidden = false));
