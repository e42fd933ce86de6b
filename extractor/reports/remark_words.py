"""What remarks in the margin ask of a reviewer, beside the words that all reports share."""

from __future__ import annotations

PROMISE, UNANNOUNCED = "promise", "unannounced"

# What a reviewer is asked, by verdict or severity: (Dutch, English).
QUESTIONS = {
    "missing": (
        "Staat het antwoord elders, of ontbreekt het in de brief?",
        "Is the answer elsewhere, or is it missing from the letter?",
    ),
    "partial": (
        "Staat wat hier ontbreekt elders, of moet het erbij?",
        "Is what is missing here elsewhere, or must it be added?",
    ),
    "deferred": (
        "Is dit uitstel zo bedoeld, en staat er wanneer het antwoord komt?",
        "Is this delay intended, and does it say when the answer comes?",
    ),
    "review": (
        "Beantwoordt deze passage het item?",
        "Does this passage answer the item?",
    ),
    "both": ("Welke van de twee klopt?", "Which of the two is right?"),
    "one": ("Klopt dit?", "Is this right?"),
    UNANNOUNCED: ("Hoort dit ook in de nota?", "Does this belong in the nota as well?"),
    PROMISE: ("Is deze belofte zo bedoeld?", "Is this promise intended?"),
    "without_place": (
        "Zonder plaats in de brief",
        "Without a place in the letter",
    ),
}


def ask(key: str, lang: str) -> str:
    return QUESTIONS[key][lang == "en"]
