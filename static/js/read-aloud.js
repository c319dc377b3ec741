// Reads a conversation aloud, with a voice that lives on the device itself: words that somebody
// trusts us with go to no other machine. Without such a voice there is no button.
const synthesis = window.speechSynthesis;
const place = () => document.querySelector("[data-cs-read-aloud]");

function voiceHere() {
  const language = document.documentElement.lang;
  return synthesis
    .getVoices()
    .find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
}

function offer() {
  if (place()) place().hidden = !voiceHere();
}

function read(button) {
  const label = button.querySelector("span");
  const begin = (button.dataset.csBegin ??= label.textContent);
  const isReading = synthesis.speaking;
  const stopped = () => (label.textContent = begin);
  synthesis.cancel();
  if (isReading) return stopped();
  const lines = document.querySelectorAll("[data-cs-read] article");
  const spoken = [...lines].map((line) => {
    const words = new SpeechSynthesisUtterance(line.innerText);
    words.voice = voiceHere();
    words.lang = words.voice.lang;
    return words;
  });
  spoken.at(-1)?.addEventListener("end", stopped);
  spoken.forEach((words) => synthesis.speak(words));
  label.textContent = button.dataset.csStop;
}

if (synthesis) {
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-cs-read-aloud] button");
    if (button) read(button);
  });
  synthesis.addEventListener?.("voiceschanged", offer);
  window.addEventListener("pagehide", () => synthesis.cancel());
  document.addEventListener("cs-shown", () => {
    synthesis.cancel();
    offer();
  });
  offer();
}
