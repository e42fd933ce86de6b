"""Dutch personal names: how they are built, where one ends, and when two are the same.

A surname is one or two capitalised words, joined by a hyphen or not, after up to three
tussenvoegsels: "Bakker", "van Dalen", "Van ’t Hek", "El Khatib", "D’Ancona", "Bruins Slotema",
"Jansen-van Vliet", "Terhorst-O'Brien". A name may open with degrees, initials or a given name.
Nothing here looks further than a name is long, so each question costs the same in any text.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from extractor.patterns import pattern

# Capital letters of the Latin scripts that Dutch civil registers use; Latin Extended-A alternates
# capitals and small letters, hence no plain range.
CAPITALS = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚ"


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Tussenvoegsels. Prepositions other than "van" only together with an article ("in ’t Veld", "op de
# Beek"): "aan Bakker" is no name. A second capital ends the row: in "In De Groot" the first word
# opens the sentence; only "Van Der", a common slip, keeps its capital.
_ARTICLES = _set("de der den het 't ’t ‘t `t ´t")
_ALONE = _set(
    """van de den der ten ter te tot thoe 't ’t ‘t `t ´t el al ait aït abu abou ben bin bint ibn la
    le les las du di da das do dos del della des von vom zu zum zur af st. sint"""
)
_FURTHER = _ARTICLES | _set("ter ten la el los dem De Der Den")
_CAPITAL_LINKS = ("Van", "De", "Den", "Der", "Ten", "Ter", "El")  # "Jansen-Van Vliet"
_APOSTROPHE_T = ("'t", "’t", "‘t", "`t", "´t")
_APOSTROPHES = ("", "'", "’")
_LINKS = tuple(
    f"-{word} " for word in (*_CAPITAL_LINKS, *map(str.lower, _CAPITAL_LINKS), *_APOSTROPHE_T)
)
_BEFORE_ARTICLE = _set("in op uit aan bij over onder voor")
_FIRST = _ALONE | _BEFORE_ARTICLE
# "D’Ancona", "Terhorst-O'Brien", "’s-Gravesande"; whether it is capitalised is asked later.
_WORD = pattern(r"(?:['’]s-)?[^\W\d_]+(?:['’-][^\W\d_]+)*")
# "F.J.", "A. C. M.", "IJ."; degrees and forms of address.
_INITIALS = pattern(
    r"(?:(?:[^\W\d_a-z]|IJ|[CTP]hr?|Tj|Fr|[Mm]r|[Dd]rs?|[Ii]r|[Ii]ng|[Pp]rof|[Dd]s|[Jj]hr|[Mm]evr"
    r"|[Dd]hr)\. ?){1,8}"
)
NAME_SPAN = 64  # characters a name may take, given names and all
_WORDS = 7  # words a full name may take
_PARTS = 2  # names that a double name joins beyond its first

# Common given names: they make "Daniëlle Jansen" a Jansen and leave "Bruins Slotema" whole.
_GIVEN = """Aad Aart Abdel Adri Adriaan Agnes Ahmed Aisha Albert Alex Alexander Ali Alice Amber
Andre André Andrea Anita Anja Ank Anke Ann Anna Anne Anneke Annelies Annemarie Annet Annette Anouk
Anton Arend Arie Arjan Arno Arnold Arnoud Arthur Astrid Aukje Barbara Bart Bas Ben Benjamin Bernard
Bert Bob Boris Bram Brigitte Bruno Carel Carla Caroline Casper Cees Celine Chantal Charlotte Chris
Christa Christiaan Christine Claire Claudia Coen Cor Corine Corinne Daan Daniel Danielle Daniël
Daniëlle Danny David Debby Dennis Derk Diana Dick Diederik Dilan Dirk Dolf Dominique Eddy Edwin
Eelco Ellen Elly Els Elsbeth Emiel Emily Emma Emmy Eric Erica Erik Ernst Esmah Esther Eva Evelien
Evert Faissal Farid Fatima Fatma Femke Ferd Fleur Floor Floris Folkert Frank Frans Fred Frederik
Frits Geert Gerard Gerben Gerda Gerrit Gert Gijs Glenn Greet Greetje Guido Guus Hanneke Hannie Hans
Harm Harmen Harry Hassan Heleen Helga Helma Hendrik Henk Herman Hester Hilde Hind Hubert Hugo Hélène
Ilana Ilse Ineke Ines Inge Ingrid Irene Iris Isa Ivo Jaap Jack Jacco Jacob Jacqueline Jan Jane Janine
Janneke Jasper Jelle Jeroen Jesse Jet Jetta Jimmy Joba Jochem Joep Johan Johannes John Joke Jolanda
Joost Jorien Joris Joseph Josephine José Joyce Judith Julian Juliette Julius Jurgen Karel Karin
Karla Kati Kees Kelly Khadija Kim Kirsten Klaas Koen Koos Krista Laura Laurens Lea Leendert Lenny
Leo Leon Leonie Lex Lia Lian Lidewij Liesbeth Liesje Lilian Lilianne Linda Lisa Lisanne Lisette
Lodewijk Loes Lotte Louise Luc Lucas Luuk Maaike Maarten Madeleine Mahir Marc Marcel Marco Margot
Maria Marianne Marieke Marielle Marijke Marijn Marinus Mariska Marit Mariëlle Marja Marjan Marjolein
Mark Marleen Marloes Martijn Martin Martine Mathijs Matthijs Maurice Max Melanie Merel Michel
Michiel Mieke Mirella Mirjam Mohamed Mohammed Mona Monique Mustafa Nadia Natascha Nathalie Nico
Nicole Nicolien Niek Niels Nienke Nora Olaf Olger Onno Otto Pascal Patrick Paul Paula Peter Petra
Phil Philip Pien Pier Pierre Piet Pieter Quirine Ralf Ralph Raoul Raymond Rebecca Reinier Remco
Renate Rens Renske Renée Rianne Richard Rik Rita Rob Robbert Robert Robin Roel Roelien Roelof Rolf
Romke Ronald Roos Rosa Rosanne Rosemarijn Rudy Rutger Ruud Sabine Salima Sander Sandra Sanne Sara
Sarah Sascha Saskia Selma Sharon Sietse Sigrid Silvia Simon Simone Sjaak Sjoerd Sofie Sophie Stef
Stefan Stefanie Stephan Steven Stieneke Suzanne Sven Sylvia Tamara Teun Teunis Theo Thierry Thijs
Thom Thomas Tim Tineke Tjeerd Tobias Tom Tomas Ton Tunahan Ulysse Ursula Vera Victor Vincent Wendy
Wiebe Wieke Wil Wilbert Wilco Willem Willemien Willy Wim Wopke Wouter Wybren Yasemin Yvonne"""


class Name(NamedTuple):
    """A name at ``text[start:end]``; its surname is ``text[at:end]``, ``given`` what is before."""

    start: int
    at: int
    end: int
    given: str
    surname: str


@cache
def given_names() -> frozenset[str]:
    return frozenset(_GIVEN.split())


def _never(word: str) -> bool:
    return False


def surname_end(text: str, at: int, parts: int = _PARTS) -> int:
    """Where the surname that begins at ``at`` ends, or -1; one capitalised word or a double name.

    Of "Bakker-motie" and "Bakker’s" that is before the hyphen and the apostrophe. ``parts``: how
    many more names with a tussenvoegsel may be joined on ("Jansen-van Vliet").
    """
    start = after_particles(text, at)
    if start == at and text[at : at + 1].islower() and text[at + 1 : at + 2] not in _APOSTROPHES:
        return -1  # a word in small letters; "d’Ancona" goes on
    if start > at and not text[start : start + 3].strip("'’s-d")[:1].isupper():
        start = at  # "Sint (SGP)": the word is the surname itself
    if start > at and after_particles(text, start) > start:
        return -1  # "van Van Dijk": the name begins later
    m = _WORD.match(text, start, at + NAME_SPAN)
    if m is None:
        return -1
    word = m[0]
    if word[-2:] in ("’s", "'s"):
        word = word[:-2]
    if not is_name_word(word):
        return -1
    end = start + len(word)
    if parts and text[end : end + 1] == "-" and text[end + 1 : end + 3] in _APOSTROPHE_T:
        joined = surname_end(text, end + 1, parts - 1)  # "Jansen-’t Hek"
        if joined > 0:
            return joined
    if "-" not in word:
        return end
    while "-" in word:
        rest, _, last = word.rpartition("-")
        spaced = parts and text[start + len(word) : start + len(word) + 1] == " "
        capital = last[0].isupper() and not last.isupper()
        if (capital and not (spaced and last in _CAPITAL_LINKS)) or last[1:2] in ("'", "’"):
            break
        if spaced:  # "Jansen-van Vliet"
            end = surname_end(text, start + len(rest) + 1, parts - 1)
            if end > start + len(word):
                return end
        word = rest
    return start + len(word) if is_name_word(word) else -1


def after_particles(text: str, at: int) -> int:
    """Where the tussenvoegsels at ``at`` end and the surname proper begins."""
    space = text.find(" ", at, at + 6)
    if space < 0:
        return at
    word = text[at:space].lower()
    if word not in _FIRST:
        return at
    second = text.find(" ", space + 1, space + 6)
    further = text[space + 1 : second] if second > 0 else ""
    if word in _BEFORE_ARTICLE:
        return second + 1 if further in _ARTICLES else at
    # "verzoek van De Bruin": a small "van" before a capital "De" is the preposition
    joins = further in _FURTHER and (further[0] not in "DT" or text[at].isupper())
    return second + 1 if joins else space + 1


def is_name_word(word: str) -> bool:
    """Whether a word is written as a surname is: a capital, and small letters too."""
    capital = word[0].isupper() or (len(word) > 3 and word[1] in "'’" and word[2].isupper())
    return capital and len(word) > 1 and not word.isupper()


def name_at(text: str, at: int, no_name: Callable[[str], bool] = _never) -> Name | None:
    """The name that begins at ``at``, or None.

    ``no_name`` says of a would-be surname that it is none. Of "Bakker van de ChristenUnie" the
    surname is "Bakker", of "Inge van Dalen" it is "van Dalen", of "Bruins Slotema" it is both.
    """
    m = _INITIALS.match(text, at) if text.find(".", at, at + 6) > 0 else None
    start = m.end() if m else at
    end = surname_end(text, start)
    if end < 0 or no_name(text[start:end]):
        return None
    if text[end : end + 1] == " ":
        second = surname_end(text, end + 1)
        if second > 0 and not no_name(text[end + 1 : second]):
            if m is None and text[start:end].partition("-")[0] in given_names():
                start, end = end + 1, second
                third = surname_end(text, end + 1) if text[end : end + 1] == " " else -1
                if third > 0 and text[end + 1].isupper() and not no_name(text[end + 1 : third]):
                    end = third
            elif text[end + 1].isupper() and after_particles(text, end + 1) == end + 1:
                end = second
    return Name(at, start, end, text[at:start].strip(), text[start:end])


def name_before(text: str, end: int, no_name: Callable[[str], bool] = _never) -> Name | None:
    """The name that ends at ``end``, or None: as many words back as still make one name."""
    best: Name | None = None
    at = end
    for _ in range(_WORDS):
        low = max(0, end - NAME_SPAN)
        space, last = text.rfind(" ", low, at - 1), at - 1
        at = space + 1 or low
        if not text[at:last].isalpha():  # another mark may part it from the word before
            at = max(space, *[text.rfind(mark, at, last) for mark in "(/\n\t"]) + 1 or low
        name = name_at(text, at, no_name)
        dash = at
        if name is None or name.end != end:  # "motie-El Khatib"
            dash = text.find("-", at, text.find(" ", at, end) if " " in text[at:end] else end) + 1
            name = name_at(text, dash, no_name) if dash > at else None
        if name is None or name.end != end:
            break
        plain = not name.given and after_particles(text, name.at) == name.at
        linked = best is not None and text[at : best.start].endswith(_LINKS)
        if best is not None and plain and not linked and opens(text, at):
            break  # "Morgen Bakker (VVD)": the first word only opens the sentence
        best = name
        if dash > at or at <= low or text[at - 1] != " ":
            break
    return best


def full_name(line: str) -> str | None:
    """The surname when ``line`` is a full name and nothing else ("mr. A.C. de Wit"), else None."""
    if not 4 < len(line) <= NAME_SPAN or line.count(" ") >= _WORDS:
        return None
    m = _INITIALS.match(line)
    at = m.end() if m else 0
    while at >= 0 and (end := surname_end(line, at)) >= 0:
        if end == len(line):
            return line[at:] if at else None
        at = end + 1 if line[end] == " " else -1
    return None


def opens(text: str, at: int) -> bool:
    """Whether a sentence, line or cell begins at ``at``, so that a capital there means nothing."""
    if at < 2 or text[at - 1] in '\n\t(‘“"':
        return True
    return text[at - 1] == " " and text[at - 2] in ".!?:;•-–"


def fold(name: str) -> str:
    """A name as a key: no case, no accents, one apostrophe ("Van 't Hek", "van ’t Hek")."""
    if not name.isascii():
        name = name.replace("’", "'").replace("‘", "'").replace("ı", "i").replace("ø", "o")
        name = unicodedata.normalize("NFKD", name)
        name = "".join(c for c in name if not "\u0300" <= c <= "\u036f")
    return name.lower()
