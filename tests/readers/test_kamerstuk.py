"""Published papers: the head of a Kamerstuk, running heads, and answers to Kamervragen."""

from __future__ import annotations

from tests.readers.rendering import expected, rendered


def test_a_published_letter() -> None:
    text = """\
Tweede Kamer der Staten-Generaal

2

Vergaderjaar 2025–2026

31 765 Kwaliteit van zorg
Nr. 912 BRIEF VAN DE MINISTER VAN LANGDURIGE ZORG
Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
Den Haag, 11 juni 2026

Met deze brief informeer ik uw Kamer over de wachtlijsten, mede naar aanleiding
van de motie-Ypma.1 De wachtlijsten zijn in de eerste maanden van dit jaar met

1

Kamerstuk 31 765, nr. 900.

kst-31765-912   ISSN 0921 - 7371
’s-Gravenhage 2026      Tweede Kamer, vergaderjaar 2025–2026, 31 765, nr. 912      1
\x0cvier procent gedaald.

De minister van Langdurige Zorg,
W.A. Terpstra

Tweede Kamer, vergaderjaar 2025–2026, 31 765, nr. 912                              2
"""
    assert rendered(text) == expected(
        """
        label [:letterhead] | Tweede Kamer der Staten-Generaal
        label [:letterhead] | Vergaderjaar 2025–2026
        label [:letterhead] | 31 765 Kwaliteit van zorg
        label [:letterhead] | Nr. 912 BRIEF VAN DE MINISTER VAN LANGDURIGE ZORG
        label [:letterhead] | Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
        label [:letterhead] | Den Haag, 11 juni 2026
        paragraph | Met deze brief informeer ik uw Kamer over de wachtlijsten, mede naar aanleiding van de motie-Ypma.«1» De wachtlijsten zijn in de eerste maanden van dit jaar met vier procent gedaald.
        footnote 1 | Kamerstuk 31 765, nr. 900.
        signature | De minister van Langdurige Zorg,
        signature | W.A. Terpstra
        furniture | 2
        furniture | kst-31765-912 ISSN 0921 - 7371
        furniture | ’s-Gravenhage 2026 Tweede Kamer, vergaderjaar 2025–2026, 31 765, nr. 912 1
        furniture | Tweede Kamer, vergaderjaar 2025–2026, 31 765, nr. 912 2
        """
    )


def test_questions_are_no_headings_and_their_numbers_are() -> None:
    text = """\
Antwoorden op de vragen van het lid Ypma over de wachtlijsten in de zorg.

Vraag 1
Bent u bekend met het bericht over de wachtlijsten?
Antwoord 1
Ja.
Vraag 2, 3 en 4
Wat vindt u daarvan?
Antwoord op vraag 2, 3 en 4
De wachtlijsten zijn te lang.
"""
    assert [line.split(" | ") for line in rendered(text).splitlines()[1:]] == [
        ["heading2", "Vraag 1"],
        ["paragraph", "Bent u bekend met het bericht over de wachtlijsten?"],
        ["heading2", "Antwoord 1"],
        ["paragraph", "Ja."],
        ["heading2", "Vraag 2, 3 en 4"],
        ["paragraph", "Wat vindt u daarvan?"],
        ["heading2", "Antwoord op vraag 2, 3 en 4"],
        ["paragraph", "De wachtlijsten zijn te lang."],
    ]
