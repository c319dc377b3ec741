// "Meer" at the bottom edge of a phone opens without this. It closes with Escape, and when one
// goes on beside it: by tapping the page, or by moving the focus there.
const more = document.querySelector("[data-cs-more]");

const close = () => {
  more.open = false;
};

more?.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !more.open) return;
  close();
  more.querySelector("summary").focus();
});

more?.addEventListener("focusout", (event) => {
  if (event.relatedTarget && !more.contains(event.relatedTarget)) close();
});

if (more) {
  document.addEventListener("click", (event) => {
    if (!more.contains(event.target)) close();
  });
}
