"""Pairing by content: never a wrong pair in the corpus, and most of the right ones."""

from __future__ import annotations

import extractor
from extractor.audit.alike import About, by_content
from tests.audit.running import PAIRS


def about(path: str, kind: str, **known: object) -> About:
    values = {"our_reference": None, "your_reference": None, "subject": None, "date": None}
    ids = frozenset(known.pop("ids", ()))  # type: ignore[call-overload]
    return About(path, kind, **{**values, **known}, ids=ids)  # type: ignore[arg-type]


def pairs(*documents: About) -> list[tuple[str, str]]:
    return [(pair.one, pair.other) for pair in by_content(documents)[0]]


def test_a_reference_that_the_nota_names() -> None:
    letter = about("b", "brief", our_reference="2026-0000488301")
    nota = about("n", "nota", subject="Ter ondertekening (ref. 2026-0000488301)")
    assert pairs(letter, nota) == [("b", "n")]


def test_a_number_that_only_these_two_name() -> None:
    letter = about("b", "brief", ids={"TZ202604-152", "kst-1-1"}, date="2026-05-20")
    nota = about("n", "nota", ids={"TZ202604-152"}, date="2026-05-12")
    other = about("o", "brief", ids={"kst-1-1"}, date="2026-05-21")
    assert pairs(letter, nota, other) == [("b", "n")]


def test_a_letter_long_before_its_nota_is_none_of_it() -> None:
    letter = about("b", "brief", ids={"TZ202604-152"}, date="2026-01-20")
    nota = about("n", "nota", ids={"TZ202604-152"}, date="2026-05-12")
    assert pairs(letter, nota) == []


def test_words_of_any_letter_make_no_pair() -> None:
    subject = "Beantwoording Kamervragen van de leden {} over {}"
    letter = about("b", "brief", subject=subject.format("A en B", "politie"), date="2026-05-20")
    nota = about("n", "nota", subject=subject.format("C en D", "zorg"), date="2026-05-12")
    assert pairs(letter, nota) == []


def test_words_alone_ask_for_a_letter_that_comes_after() -> None:
    nota = about("n", "nota", subject="Nota bij kamerbrief warmtenetten Drenthe", date="2026-05-12")
    for day, found in (("2026-05-20", [("b", "n")]), ("2026-05-08", [])):
        assert pairs(about("b", "brief", subject="Warmtenetten Drenthe", date=day), nota) == found


def test_two_that_fit_as_well_are_left_to_a_person() -> None:
    letters = [about(name, "brief", ids={"TZ202604-152"}) for name in ("b1", "b2")]
    found, alone = by_content([*letters, about("n", "nota", ids={"TZ202604-152"})])
    assert found == []
    assert alone["n"] == (("more", "b1, b2"),)


def test_what_is_no_letter_or_nota_is_paired_with_nothing() -> None:
    found, alone = by_content([about("x", "other", subject="Stikstof"), about("n", "nota")])
    assert found == []
    assert alone["x"] == (("kind", ""),)


def test_the_corpus_without_folders_and_names() -> None:
    documents = []
    for number, pair in enumerate(PAIRS):
        for name in ("brief", "nota"):
            found = extractor.extract(next(pair.glob(f"{name}.*")), only=["references"])
            data = found.metadata
            ids = frozenset(
                r.id
                for r in found.references
                if r.id and r.type not in ("wet", "dossier", "eu", "staatsblad")
            )
            documents.append(
                About(
                    f"{number}.{name}",
                    found.source.kind,
                    data.our_reference,
                    data.your_reference,
                    data.subject,
                    data.date,
                    ids,
                )
            )
    paired, _ = by_content(documents)
    wrong = [pair for pair in paired if pair.one.split(".")[0] != pair.other.split(".")[0]]
    assert wrong == []
    assert len(paired) >= 0.85 * len(PAIRS)
