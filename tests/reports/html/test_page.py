"""One file that needs nothing, allows nothing and is never fooled by what a document says."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

import pytest

from extractor.baseline import NOTHING
from extractor.messages import InputError
from extractor.reports.html import write
from extractor.reports.html.page import is_ours, policy
from extractor.reports.outputs import Checked
from tests.coverages import BRIEF, NOTA, PLEK, changed, coverage, documents, evidence
from tests.reports.html.pages import checked, page, parsed

TEMPLATES = Path(__file__).parents[3] / "extractor" / "reports" / "html" / "templates"

HOSTILE = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    "{{ 7 * 7 }}{% raw %}",
    "=HYPERLINK(\"http://boos.example\")",
    "\u202egnp.txt",
    "&lt;b&gt; &amp;amp;",
    "javascript:alert(1)",
    "\ud800 half een teken",
]  # fmt: skip


def test_only_this_style_and_this_script_may_run(tmp_path: Path) -> None:
    report = page(checked(), tmp_path)
    (allowed,) = report.xpath('//meta[@http-equiv="Content-Security-Policy"]/@content')
    assert allowed.startswith("default-src 'none'; ")
    assert "unsafe" not in allowed
    assert "http" not in allowed
    for tag, name in (("style", "style-src"), ("script", "script-src")):
        (inline,) = report.iter(tag)
        digest = base64.b64encode(hashlib.sha256(inline.text.encode()).digest()).decode()
        assert f"{name} 'sha256-{digest}'" in allowed
    assert report.xpath("//@style") == []
    assert [a for a in report.xpath("//@*") if a.attrname.startswith("on")] == []


def test_nothing_is_fetched(tmp_path: Path) -> None:
    report = page(checked(), tmp_path)
    assert report.xpath("//link | //img | //iframe | //object | //base | //@src | //@srcset") == []
    (style,) = report.iter("style")
    assert "url(" not in style.text
    assert "@import" not in style.text
    for href in report.xpath("//@href"):
        assert href.startswith(("#", "https://"))


@pytest.mark.parametrize("odd", HOSTILE, ids=lambda text: ascii(text)[:24])
def test_what_a_document_says_stays_text(odd: str, tmp_path: Path) -> None:
    plain = page(checked(), tmp_path)
    readable = odd.encode("utf-8", "replace").decode()
    letter, memo = documents(BRIEF.replace("najaar", f"najaar {readable} "), NOTA)
    found = changed(
        coverage(), PLEK, text=odd, reasons=(odd,), references=(odd,),
        evidence=(evidence("De motie-Ceulen is daarmee ook uitgevoerd."),),
    )  # fmt: skip
    pair = Checked(found, letter, memo, f"map/{readable}\udce9.txt", "map/nota.txt", NOTHING)
    path = tmp_path / "boos.html"
    write(pair, str(path))
    report = parsed(path)
    for tag in ("script", "style", "svg", "meta", "img"):
        assert len(list(report.iter(tag))) == len(list(plain.iter(tag))), tag
    assert [a for a in report.xpath("//@*") if a.attrname.startswith("on")] == []
    assert all(h.startswith(("#", "https://")) for h in report.xpath("//@href"))
    (article,) = [a for a in report.iter("article") if a.get("id") == "i5"]
    assert "".join(readable.split()) in "".join(article.text_content().split())


def test_a_bullet_of_words_own_font_is_shown_as_a_bullet(tmp_path: Path) -> None:
    """Its sign is in no other font: an empty box on the page and on paper."""
    letter, memo = documents(BRIEF + "\n\n\uf0b7 lagere tarieven\n\uf0a7 hogere kosten\n", NOTA)
    found = changed(coverage(), PLEK, text="\uf0fc in beeld brengen")
    path = tmp_path / "verslag.html"
    write(Checked(found, letter, memo, "brief.txt", "nota.txt", NOTHING), str(path))
    report = parsed(path)
    assert not set("\uf0b7\uf0a7\uf0fc") & set(path.read_text("utf-8"))
    shown = " ".join(report.text_content().split())
    assert "• lagere tarieven" in shown
    assert "▪ hogere kosten" in shown
    assert "✓ in beeld brengen" in shown


def test_a_report_may_take_the_place_of_a_report(tmp_path: Path) -> None:
    path = tmp_path / "verslag.html"
    write(checked(), str(path))
    assert is_ours(str(path))
    write(checked(lang="en"), str(path))
    assert 'lang="en"' in path.read_text("utf-8")
    assert [p.name for p in tmp_path.iterdir()] == ["verslag.html"]


@pytest.mark.parametrize("held", ["<p>mijn eigen bladzijde</p>", "", "\x00\xff"])
def test_a_file_of_somebody_else_stays(held: str, tmp_path: Path) -> None:
    path = tmp_path / "verslag.html"
    path.write_text(held, encoding="latin-1")
    with pytest.raises(InputError) as refused:
        write(checked(), str(path))
    assert refused.value.code == "O002"
    assert path.read_text("latin-1") == held


def test_an_input_is_never_replaced(tmp_path: Path) -> None:
    letter = tmp_path / "brief.html"
    write(checked(), str(letter))  # even where it looks like a report
    kept = letter.read_bytes()
    pair = Checked(coverage(), *documents(), str(letter), "nota.txt", NOTHING)
    with pytest.raises(InputError) as refused:
        write(pair, str(letter))
    assert refused.value.code == "O001"
    assert letter.read_bytes() == kept


def test_without_a_cache_the_page_is_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from extractor.reports.html import page as pages

    write(checked(), str(tmp_path / "een.html"))
    for name, value in (("EXTRACTOR_NO_CACHE", "1"), ("XDG_CACHE_HOME", "/dev/null/nergens")):
        pages._environment.cache_clear()
        monkeypatch.setenv(name, value)
        write(checked(), str(tmp_path / "twee.html"))
        monkeypatch.delenv(name)
        assert (tmp_path / "een.html").read_bytes() == (tmp_path / "twee.html").read_bytes()
    pages._environment.cache_clear()


def test_a_broken_cache_does_no_harm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from extractor.reports.html import page as pages

    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("EXTRACTOR_NO_CACHE", raising=False)
    pages._environment.cache_clear()
    write(checked(), str(tmp_path / "een.html"))
    kept = [file for file in (tmp_path / "cache").rglob("*") if file.is_file()]
    assert kept
    for file in kept:
        file.write_bytes(b"geen sjabloon")
    pages._environment.cache_clear()
    write(checked(), str(tmp_path / "twee.html"))
    pages._environment.cache_clear()
    assert (tmp_path / "een.html").read_bytes() == (tmp_path / "twee.html").read_bytes()


def test_a_policy_follows_its_style_and_script() -> None:
    assert policy("a{}", "x()") != policy("a{ }", "x()") != policy("a{ }", "y()")


# Foreground on background, as the style uses them; text needs 4.5, a line or a ring 3.
STATES = ("missing", "partial", "deferred", "review", "accepted", "covered", "differs", "promise")
CONTRASTS = [
    *((name, f"{name}-tint", 4.5) for name in STATES),
    *((name, "paper", 4.5) for name in STATES),
    *((name, "ground", 4.5) for name in STATES),
    *(("ink", ground, 7) for ground in ("paper", "ground", "on", *(f"{n}-tint" for n in STATES))),
    *(("soft", ground, 4.5) for ground in ("paper", "ground")),
    *(("link", ground, 4.5) for ground in ("paper", "ground")),
    *((name, ground, 3) for name in ("edge", "ring") for ground in ("paper", "ground")),
]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_colour_can_be_read_on_what_lies_behind_it(theme: str) -> None:
    style = (TEMPLATES / "report.css").read_text("utf-8")
    blocks = re.findall(r":root \{([^}]*)\}", style)[:2]
    colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]+)", blocks[0]))
    if theme == "dark":
        colours |= dict(re.findall(r"--([\w-]+): (#[0-9a-f]+)", blocks[1]))
    poor = [
        (front, back, round(ratio, 2))
        for front, back, least in CONTRASTS
        if (ratio := contrast(colours[front], colours[back])) < least
    ]
    assert poor == []


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG between two colours."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(c * 2 for c in colour[1:])
    parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_measure_of_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#fff") == pytest.approx(4.48, abs=0.01)
