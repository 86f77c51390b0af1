"""Links in what people read: files and anchors exist, addresses are well formed. Nothing is fetched."""

import re
import urllib.parse
from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).parents[1]

LINK = re.compile(r"!?\[(?:[^\]\[]|\[[^\]]*\])*\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)")
HTML_LINK = re.compile(r"""<(?:a|img)\b[^>]*?\b(?:href|src)=["']([^"']+)["']""")
FENCE = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`[^`\n]*`")


def documents():
    """Every document with Markdown, by its path in the repository."""
    patterns = (
        "*.md",
        "data/*/*.md",
        "data/*.md",
        "docs/**/*.md",
        ".github/**/*.md",
        "labs/*.ipynb",
        "solutions/*.ipynb",
    )
    return sorted(file.relative_to(ROOT).as_posix() for pattern in patterns for file in ROOT.glob(pattern))


def markdown(name):
    file = ROOT / name
    if file.suffix == ".ipynb":
        cells = nbformat.read(file, as_version=4).cells
        return "\n\n".join(cell.source for cell in cells if cell.cell_type == "markdown")
    return file.read_text(encoding="utf-8")


def links(text):
    """The targets of links and images, outside of code."""
    prose = CODE.sub(lambda code: "`" + "x" * (len(code.group()) - 2) + "`", FENCE.sub("", text))
    return LINK.findall(prose) + HTML_LINK.findall(prose)


def anchors(text):
    """The anchors of headings on GitHub: lower case, no punctuation, hyphens for spaces, numbered when repeated."""
    found = set()
    for heading in re.findall(r"^#{1,6}\s+(.+?)\s*#*$", FENCE.sub("", text), re.MULTILINE):
        plain = re.sub(r"[`*_]|\[([^\]]*)\]\([^)]*\)", r"\1", heading)
        slug = re.sub(r"[^\w\- ]", "", plain.lower()).replace(" ", "-")
        number = next(n for n in range(len(text)) if (slug if n == 0 else f"{slug}-{n}") not in found)
        found.add(slug if number == 0 else f"{slug}-{number}")
    return found | set(re.findall(r"""\bid=["']([^"']+)["']""", text))


def fault(target, name, text):
    """What is wrong with a link in document `name`, or None."""
    address = urllib.parse.urlsplit(target)
    if address.scheme:
        good = address.scheme in ("https", "mailto") and (address.scheme == "mailto" or "." in address.netloc)
        return None if good else "not an https address"
    path = urllib.parse.unquote(address.path)
    file = (ROOT / name).parent / path if path else ROOT / name
    if not file.exists():
        return "no such file"
    if not file.resolve().is_relative_to(ROOT.resolve()):
        return "leads out of the repository"
    if address.fragment:
        there = text if not path else markdown(file.resolve().relative_to(ROOT.resolve()).as_posix())
        if address.fragment not in anchors(there):
            return "no such heading"
    return None


@pytest.mark.parametrize("name", documents())
def test_links_lead_somewhere(name):
    text = markdown(name)
    faults = {target: fault(target, name, text) for target in links(text)}
    assert {target: what for target, what in faults.items() if what} == {}


def test_the_documents_people_are_sent_to_are_looked_at():
    assert {"README.md", "CONTRIBUTING.md", "labs/00_start_here.ipynb"} <= set(documents())
    assert sum(len(links(markdown(name))) for name in documents()) > 5


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("no-such-file.md", "no such file"),
        ("LICENSE#nowhere", "no such heading"),
        ("#no-such-heading", "no such heading"),
        ("http://example.com", "not an https address"),
        ("https://nowhere", "not an https address"),
        ("../outside", "no such file"),
        ("..", "leads out of the repository"),
        ("LICENSE", None),
        ("#two-words", None),
        ("#two-words-1", None),
        ("https://example.com/a#b", None),
    ],
)
def test_faults_are_found(target, said):
    assert fault(target, "README.md", "# Two words\n## Two `words`\n") == said


def test_links_are_found_in_all_their_forms():
    text = (
        '[a](one.md) ![b](two.png) [c](<three.md> "title") <img src=\'four.png\'> <a href="five.md">x</a>\n'
        "[![badge](six.svg)](seven.ipynb) `[no](code.md)`\n```\n[no](fenced.md)\n```\n"
    )
    assert set(links(text)) >= {"one.md", "two.png", "three.md", "four.png", "five.md", "seven.ipynb"}
    assert not {"code.md", "fenced.md"} & set(links(text))
