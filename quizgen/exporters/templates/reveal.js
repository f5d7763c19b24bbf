/* Gaps of a card revealed one by one, where the note asks for it: a tap or Enter on each, in any order.
   Without script all are shown. Two closing braces must never meet here: Anki reads them. */
(function () {
  "use strict";
  var cards = document.querySelectorAll(".qg[data-side]");
  var card = cards[cards.length - 1];
  if (!card || card.getAttribute("data-side") !== "back" || !card.getAttribute("data-one")) { return; }
  var gaps = Array.prototype.slice.call(card.querySelectorAll(".question .cloze"));
  if (gaps.length < 2) { return; }
  gaps.forEach(function (gap) {
    function reveal(event) {
      if (event.type === "keydown" && event.key !== "Enter") { return; }
      if (gap.classList.contains("covered")) { event.preventDefault(); event.stopPropagation(); }
      gap.classList.remove("covered");
    }
    gap.classList.add("covered", "tappable");
    gap.setAttribute("tabindex", "0");
    gap.setAttribute("role", "button");
    gap.addEventListener("click", reveal);
    gap.addEventListener("keydown", reveal);
  });
})();
