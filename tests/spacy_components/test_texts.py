"""Tokens and sentences of parliamentary Dutch."""

from __future__ import annotations

import pytest
from spacy.language import Language

TOKENS = [
    ("op 12 maart jl. en", "op 12 maart jl. en", "an abbreviation"),
    ("de motie-Bos c.s. (t.v.v. nr. 3)", "de motie-Bos c.s. ( t.v.v. nr. 3 )", "several"),
    ("ruim 2,5 mld. euro", "ruim 2,5 mld. euro", "from models/abbreviations.json"),
    ("Zie TZ202603-211.", "Zie TZ202603-211 .", "a code"),
    ("Zie TZ202603- 117.", "Zie TZ202603-_117 .", "a code with a space in it"),
    ("(36 800 VIII, nr. 3)", "( 36_800_VIII , nr. 3 )", "a dossier with its chapter"),
    ("Kamerstuk 31 204, nr. 718", "Kamerstuk 31_204 , nr. 718", "a dossier"),
    ("voor 36 800 euro", "voor 36 800 euro", "an amount is no dossier"),
    ("(ECLI:NL:RVS:2026:587)", "( ECLI:NL:RVS:2026:587 )", "a ruling"),
    ("zie COM(2025) 280.", "zie COM(2025)_280 .", "a document of the Commission"),
    ("de NPLV-gebieden", "de NPLV-gebieden", "a compound"),
    ("de VN. Aldus JenV.", "de VN . Aldus JenV .", "names end a sentence"),
    ("Ik doe dat. Me dunkt.", "Ik doe dat . Me dunkt .", "words are no abbreviations"),
    ("Vos (PVV): nee", "Vos ( PVV ) : nee", "no smiley"),
    ("toegezegd.[footnoteRef:2] Zo", "toegezegd . [ footnoteRef:2 ] Zo", "a note mark of Word"),
    ("(bijlage 1).[^2]", "( bijlage 1 ) . [ ^2 ]", "a note mark of Markdown"),
]


@pytest.mark.parametrize(("text", "wanted", "why"), TOKENS, ids=[why for *_, why in TOKENS])
def test_tokens(kamer: Language, text: str, wanted: str, why: str) -> None:
    assert [token.text for token in kamer(text)] == [
        each.replace("_", " ") for each in wanted.split()
    ]


@pytest.mark.parametrize(
    ("text", "token", "norm"),
    [
        ("Zie TZ202603- 117.", "TZ202603- 117", "TZ202603-117"),
        ("(36 800 VIII, nr. 3)", "36 800 VIII", "36800-VIII"),
        ("Kamerstuk 31 204, nr. 718", "31 204", "31204"),
        ("zie COM(2025) 280.", "COM(2025) 280", "COM(2025)280"),
    ],
)
def test_a_number_has_one_norm_however_it_is_written(
    kamer: Language, text: str, token: str, norm: str
) -> None:
    assert {t.text: t.norm_ for t in kamer(text)}[token] == norm


SENTENCES = [
    ("abbreviations", "Op 7 april jl. is nr. 3 aangenomen. Dat is t.z.t. af.", ["Op", "Dat"]),
    ("initials", "De heer J.A. de Vries was er. Hij sprak.", ["De", "Hij"]),
    ("a heading", "Tot slot\n\nHet gaat goed.\n", ["Tot", "Het"]),
    ("list marks stay with their item", "Ik ga:\n\n- door met X.\n- over op Y.\n", ["Ik", "-", "-"]),
    ("a note mark stays behind", "Zo is het.[^1] En nu dit.\n\n[^1]: Stb. 2025, 3.\n", ["Zo", "En", "[^1"]),
    (
        "notes of Word",
        "Zo is het.[footnoteRef:2] En nu.[footnoteRef:3] [2: Stb. 2025, 3.] [3: TZ202603-211.] \n",
        ["Zo", "En", "[2", "[3"],
    ),
    (
        "labels stay with their value",
        "Datum: 3 mei 2026\nBetreft: Zorg\n\nGeachte Voorzitter,\n\nHet gaat goed.\n",
        ["Datum", "Betreft", "Geachte", "Het"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("why", "text", "begins"), SENTENCES, ids=[why for why, *_ in SENTENCES])
def test_sentences(kamer: Language, why: str, text: str, begins: list[str]) -> None:
    found = [sentence.text for sentence in kamer(text).sents]
    assert "".join(found).replace(" ", "").strip() == text.replace(" ", "").strip()
    assert [a[: len(b)] for a, b in zip(found, begins, strict=True)] == begins


def test_a_sentence_that_runs_on_behind_a_page_number_is_in_two(nlp: Language) -> None:
    """spaCy's sentences cover every token; ours, in ``doc._.kamer_document``, are whole."""
    pages = "\n".join(f"Dit is zin {i} die op de\n\nPagina {i} van 3\n\nvolgende bladzijde doorgaat.\n" for i in (1, 2, 3))  # fmt: skip
    doc = nlp(pages)
    assert "Pagina 1 van 3" in [sentence.text.strip() for sentence in doc.sents]
    assert "Dit is zin 1 die op de volgende bladzijde doorgaat." in doc._.kamer_document.text


def test_every_token_is_marked(nlp: Language) -> None:
    doc = nlp("Een. Twee! Drie?")
    assert doc.has_annotation("SENT_START", require_complete=True)
    assert [sentence.text for sentence in doc.sents] == ["Een.", "Twee!", "Drie?"]
