"""Every rule's own examples, and what holds for all rules."""

from __future__ import annotations

import pytest

from extractor.coverage import rules
from extractor.coverage.rules.base import Rule
from extractor.findings import Discrepancy
from tests.coverage.rules.pairs import found, pair
from tests.places import CORPUS

CODES = [rule.code for rule in rules.RULES]


@pytest.mark.parametrize("rule", rules.RULES, ids=CODES)
def test_rule_speaks_and_is_silent_as_it_says(rule: Rule) -> None:
    hits = found(rule.code, *rule.triggers)
    assert len(hits) == 1
    assert (hits[0].kind, hits[0].severity) == (rule.kind, rule.severity)
    assert found(rule.code, *rule.silent) == []


@pytest.mark.parametrize("rule", rules.RULES, ids=CODES)
def test_example_gives_nothing_else_to_a_reviewer(rule: Rule) -> None:
    others = rules.find(pair(*rule.triggers), "nl")
    assert [one.code for one in others if one.severity != "info" and one.code != rule.code] == []
    assert [
        one.code for one in rules.find(pair(*rule.silent), "nl") if one.severity != "info"
    ] == []


def test_codes_are_one_a_rule() -> None:
    assert len(set(CODES)) == len(CODES)


@pytest.mark.parametrize("rule", rules.RULES, ids=CODES)
def test_messages_in_both_languages_say_the_same_values(rule: Rule) -> None:
    def names(lang: str) -> set[str]:
        template = rule.nl if lang == "nl" else rule.en
        return {part.split("}")[0] for part in template.split("{")[1:]}

    assert names("nl") == names("en")
    (dutch,) = [d for d in rules.find(pair(*rule.triggers), "nl") if d.code == rule.code]
    (english,) = [d for d in rules.find(pair(*rule.triggers), "en") if d.code == rule.code]
    assert dutch.message != english.message
    assert "{" not in dutch.message + english.message


@pytest.mark.parametrize("rule", rules.RULES, ids=CODES)
def test_quotes_stand_in_the_sources(rule: Rule) -> None:
    both = pair(*rule.triggers)
    for one in rules.find(both, "nl"):
        assert one.nota is not None or one.brief is not None
        for quote, side in ((one.nota, both.nota), (one.brief, both.brief)):
            if quote is not None:
                start, end = quote.span
                assert " ".join(side.document.source[start:end].split()) == " ".join(
                    quote.text.split()
                )


def test_order_is_by_place_in_the_nota() -> None:
    nota = (
        "Kern\nDe motie-Zwart/Wit (29 398, nr. 913) over fietsstraten.\n"
        "Er zijn 83 veerponten uit de vaart voor onderhoud.\n"
        "Er ging 14 jl. een brief uit."
    )
    letter = (
        "Voor onderhoud zijn 88 veerponten uit de vaart.\n\n"
        "De motie-Zwart/Wit (29 398, nr. 931) over fietsstraten wordt uitgevoerd."
    )
    assert [one.code for one in rules.find(pair(nota, letter), "nl")] == ["K112", "K106", "K104"]


def test_nothing_to_compare_is_no_discrepancy() -> None:
    for nota, letter in (
        ("Kern\nNiets.", "Niets."),
        ("Nota", "Brief"),
        ("Kern", "Brief met tekst"),
    ):
        assert rules.find(pair(nota, letter), "nl") == ()


def test_clean_pair_has_nothing_for_a_reviewer() -> None:
    from extractor import read
    from extractor.coverage.sides import Pair, Side
    from extractor.finders import footnotes
    from extractor.pipeline import look

    def side(kind: str) -> Side:
        (path,) = CORPUS.glob(f"05-*/{kind}.*")
        document = read(path, kind=kind)
        data, found, _ = look(document)
        return Side(document, found, data, tuple(footnotes.find(document)[0]))

    hits: tuple[Discrepancy, ...] = rules.find(
        Pair(brief=side("brief"), nota=side("nota"), links=()), "nl"
    )
    assert [one for one in hits if one.severity != "info"] == []
