"""Text from outside as a terminal may safely show it: every character in its place, none of them acting."""

BLANKS = "\t\n\r\x0b\x0c\x85\u2028\u2029"
"""Shown as a blank: lines break where the screen breaks them."""
UNSEEN = "\ufffd"
"""Stands for what has no picture: C1 controls, and marks that would turn the direction of the text round them."""

_TURNING = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_SURROGATES = range(0xD800, 0xE000)
_PICTURES = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "\u2421"}  # escape becomes ␛
_TABLE = (
    dict.fromkeys((*range(0x80, 0xA0), *map(ord, _TURNING), *_SURROGATES), UNSEEN)
    | _PICTURES
    | {ord(blank): " " for blank in BLANKS}
)


def visible(text: str) -> str:
    """The text with one harmless character for each harmful one, so that spans still point where they did."""
    return text.translate(_TABLE)
