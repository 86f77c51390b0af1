"""The staff handbook of the Merrow Line: short pages, filled from the tables of the company."""

import json
import re
from functools import cache

from ftlabs.world.ferry.company_cards import HANDBOOK_CARD
from ftlabs.world.ferry.line import BOATS, HARBOURS, ROUTES, Route, slug
from ftlabs.world.ferry.pages_fleet import BOAT_PAGES, HARBOUR_PAGES, ROUTE_PAGES
from ftlabs.world.ferry.pages_rules import RULE_PAGES
from ftlabs.world.ferry.pages_service import (
    COMPANY_PAGES,
    FARES_FORMS,
    FARES_NOTES,
    SAFETY_PAGES,
    STYLE_PAGES,
    TIMES_FORMS,
    TIMES_NOTES,
)

Page = dict[str, str]


def _page(name: str, title: str, template: str, **tables: object) -> Page:
    """A page whose gaps are filled. Lines inside a paragraph are joined; a list keeps its lines."""
    paragraphs = []
    for paragraph in template.strip().format(**tables).split("\n\n"):
        lines: list[str] = []
        for line in paragraph.splitlines():
            begins_item = re.match(r"- |\d\. ", line)
            if begins_item or not lines:
                lines.append(line)
            else:
                lines[-1] += " " + line
        paragraphs.append("\n".join(lines))
    return {"id": name, "title": title, "text": "\n\n".join(paragraphs)}


def _route_tables(one: Route) -> dict[str, object]:
    """A route, and what follows from it: arrivals, the number of sailings, what a return ticket saves."""
    return {
        "r": one,
        "first_arrival": one.arrival(one.first),
        "last_arrival": one.arrival(one.last),
        "sailings": one.sailings,
        "saving": f"{2 * one.adult - one.adult_return} marks",
    }


def _fleet_pages() -> list[Page]:
    by_boat = {one.boat: one for one in ROUTES}
    found = []
    for one in BOATS:
        found.append(
            _page(f"boat-{slug(one.name)}", f"The {one.name}", BOAT_PAGES[one.name], b=one, r=by_boat.get(one.name))
        )
    return found


def _route_pages() -> list[Page]:
    found = []
    for number, one in enumerate(ROUTES):
        tables = _route_tables(one)
        name = slug(one.island)
        times = TIMES_FORMS[number % 2] + "\n" + TIMES_NOTES[one.island]
        fares = FARES_FORMS[(number + 1) % 2] + "\n" + FARES_NOTES[one.island]
        found += [
            _page(f"route-{name}", f"The route to {one.island}", ROUTE_PAGES[one.island], **tables),
            _page(f"times-{name}", f"Times: {one.port} to {one.island}", times, **tables),
            _page(f"fares-{name}", f"Fares: {one.port} to {one.island}", fares, **tables),
        ]
    return found


@cache
def handbook() -> tuple[Page, ...]:
    """Every page with id, title and text, always the same."""
    pages = _fleet_pages() + _route_pages()
    for one in HARBOURS:
        pages.append(_page(f"harbour-{slug(one.port)}", f"{one.port} harbour", HARBOUR_PAGES[one.port], h=one))
    for table in (RULE_PAGES, STYLE_PAGES, COMPANY_PAGES, SAFETY_PAGES):
        pages += [_page(name, title, text) for name, (title, text) in table.items()]
    return tuple(pages)


def handbook_files() -> dict[str, str]:
    """The files of the data set: path below data/ and text."""
    pages = handbook()
    words = sum(len(page["text"].split()) for page in pages)
    return {
        "ferry-handbook/pages.jsonl": "".join(json.dumps(page, ensure_ascii=False) + "\n" for page in pages),
        "ferry-handbook/README.md": HANDBOOK_CARD.format(pages=len(pages), words=words),
    }
