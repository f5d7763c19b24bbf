"""The README's pictures of a page and of the web quiz: `python -m tests.pictures` draws them anew (needs Chromium)."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from quizgen.exporters import html, pdf
from quizgen.workflows import built, open_recipe

ROOT = Path(__file__).parents[1]
PAGE, WEB = ROOT / "decks" / "lembar.png", ROOT / "decks" / "halaman.png"
PIXELS_AN_INCH = 72


def main() -> None:
    """Draw the first page of the exam recipe's handout, and the web page's first questions."""
    with tempfile.TemporaryDirectory() as folder, built(open_recipe(str(ROOT / "decks" / "ujian.toml"))) as (made, _):
        PAGE.write_bytes(pdf.pages(made.deck, made.language.words, PIXELS_AN_INCH)[0])
        path = Path(folder) / "kuis.html"
        path.write_bytes(html.render(made.deck, made.language.words))
        chromium = shutil.which("chromium") or shutil.which("google-chrome") or "chromium"
        command = [
            chromium, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
            f"--user-data-dir={folder}/home", "--window-size=720,900", f"--screenshot={WEB}", path.as_uri(),
        ]  # fmt: skip
        subprocess.run(command, check=True, capture_output=True, timeout=120)


if __name__ == "__main__":
    main()
