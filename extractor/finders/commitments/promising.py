"""Closed classes of words of promises to the Kamer: who tells it, how, what, and in which papers."""

from __future__ import annotations

from extractor.finders.commitments.words import words

KAMER = words("kamer kamers u staten-generaal")
US = words("ik wij we kabinet minister staatssecretaris regering collega ambtgenoot bewindslieden")
# Now: "stuur ik uw Kamer", "laat uw Kamer weten"; later: "zal ik ... informeren".
TELL = words(
    """informeer informeren informeert bericht berichten meld melden meldt rapporteer rapporteren stuur sturen
    stuurt zend zenden zendt verstrek verstrekken bied bieden biedt deel delen leg houd houden laat laten
    doe doen dien dienen dient schrijf schrijven breng brengen praat praten zeg zeggen vertel"""
)
WE_TELL = words("informeer stuur zend bericht")  # "ik" left out
WILL = words("zal zullen zult")
INTEND = words(
    "verwacht verwachten streef streven hoop beoog voornemens zeg wil bedoeling voornemen inzet"
)
TO_TELL = words(
    """informeren berichten melden rapporteren sturen toesturen toezenden zenden verstrekken aanbieden bieden
    toekomen inlichten delen voorleggen weten ontvangen krijgen houden terugkomen terug toe indienen dienen
    schrijven bijpraten vertellen brengen geven zeggen"""
)
TOLD = words(
    """geïnformeerd bericht ingelicht gestuurd toegestuurd toegezonden verzonden gezonden aangeboden gesteld
    gebracht gehouden gedeeld gerapporteerd voorgelegd ingediend"""
)
AUXILIARY = words("wordt worden zal zullen")
# Words that tell nobody anything without another: "op de hoogte gesteld", "met uw Kamer delen".
WEAK = {
    **dict.fromkeys(("gesteld", "gebracht", "gehouden", "houden"), ("hoogte",)),
    **dict.fromkeys(("breng", "brengen"), ("hoogte", "verslag", "kennis")),
    **dict.fromkeys(("praat", "praten"), ("bij",)),
    **dict.fromkeys(("zeg", "zeggen"), ("toe",)),
    **dict.fromkeys(
        ("doe", "doen"), ("toekomen", "weten", "verslag", "mededeling", "melding", "voorstel")
    ),
    "geven": ("inzicht", "uitsluitsel", "duidelijkheid", "antwoord", "overzicht", "uitleg"),
    "zeggen": ("meer", "over", "toe"),
    **dict.fromkeys(("delen", "gedeeld"), ("met",)),
    **dict.fromkeys(("ingediend", "indienen", "dienen"), ("bij",)),
    **dict.fromkeys(("bieden", "toe"), ("aan", "zeg")),
    "terug": ("kom",),
}
HAND_IN = words("dien dienen dient")  # "dien ik bij uw Kamer in"; not "dient u te weten"
FOLLOWS = words("volgt volgen verschijnt")
PAPERS = words(
    "kabinetsreactie beleidsreactie kamerbrief voortgangsbrief voortgangsrapportage reactie"
)
# What a sentence begins with that speaks of what the one before it named.
POINTING = words("die dat deze dit")
OUR_PAPERS = words("bijlage bijgevoegd hierbij bijgaand")
MAY = words("kan kunt mag zal zult")
EXPECT = words("verwachten tegemoetzien tegemoet")
RECEIVE = words("ontvangt krijgt verneemt hoort bereikt bereiken leest")
# "Vóór de zomer ligt er een evaluatie bij uw Kamer."
LIES = words("ligt liggen")
# What is told in a paper that goes to the Kamer: "neem ik op in de voortgangsrapportage van dit najaar".
PUT = words(
    """neem nemen besteed besteden vermeld vermelden laat laten geef geven verwerk verwerken rapporteer maak
    maken ga gaan schets schetsen beschrijf beschrijven"""
)
PUT_SO = words(
    """op mee aandacht zien inzicht vermeld vermelden rapporteer verwerk verwerken melding in schets schetsen
    beschrijf beschrijven"""
)
NEXT = words("volgende eerstvolgende aparte afzonderlijke separate latere nadere nieuwe")
LETTERS = words("brief rapportage voortgang")
# Who means to do it is not always named: "Het streven is uw Kamer in mei te informeren".
OURS = words("streven bedoeling voornemen planning inzet")
# "Ik kom in het najaar met een voorstel."
WITH_WHAT = words("voorstel wetsvoorstel wetswijziging brief reactie kabinetsreactie")
KAMER_PAPERS = words(
    """begroting ontwerpbegroting voorjaarsnota najaarsnota miljoenennota jaarverslag jaarrapportage
    voortgangsrapportage voortgangsbrief verzamelbrief uitvoering jaarbrief kamerbrief beleidsbrief
    begrotingsbrief mediabegrotingsbrief monitorbrief"""
)
GOES = words("gaat gaan komt komen")
BACK = words("terug terugkomen terugkom")
COME = words("kom komen komt zal zullen")
# What the Kamer may be given, whatever the verb says of it: "heeft u het rapport vóór de zomer in handen".
GIVEN = words(
    """brief kamerbrief voortgangsbrief evaluatie onderzoek rapport eindrapport rapportage voortgangsrapportage
    verslag overzicht cijfers gegevens uitkomsten resultaten bevindingen wetsvoorstel voorstel ontwerpbesluit
    besluit ontwerp plan actieplan monitor reactie kabinetsreactie standpunt kennis weten verantwoording
    terugkoppeling tussenstand inzicht duidelijkheid uitsluitsel informatie nader nadere verkenning advies"""
)
# The Kamer's own deeds and what we do together with it: no gift.
ITS_DEEDS = words(
    """vraagt vroeg vragen gevraagd verzoekt verzocht verzoek verzoeken wenst wil wilde wees wijst wezen riep roept
    sprak spreekt debatteer debatteert debatteren debat behandelt behandelen behandeld aangenomen neemt stemt
    stemde instemt besloot oordeelt motie moties volgen vindt raadplegen lezen kunt"""
)
# One of these must be there.
VERBS = TELL | TO_TELL | TOLD | RECEIVE | BACK | FOLLOWS | EXPECT | GOES | LIES | PUT | {"kom"}
# The letter itself, here and now.
NOW = words(
    "hierbij hiermee bijgaand bijgevoegd bijgesloten hieronder verderop afschrift bijgaande"
)
LETTER = (
    "deze brief",
    "deze kamerbrief",
    "deze verzamelbrief",
    "deze voortgangsbrief",
    "bijlage bij",
    "als bijlage",
    "in bijlage",
    "in de bijlage",
    "paragraaf",
    "hoofdstuk",
)
PAST = words("heb heeft hebben had hadden is zijn was waren werd werden")
WAS = words(
    """had hadden was waren werd werden stuurde stuurden zond zonden schreef schreven meldde meldden bood boden
    deelde deelden gaf gaven kreeg kregen ontving ontvingen kwam kwamen ging gingen legde bracht verscheen
    informeerde informeerden berichtte berichtten liet lieten stond stonden"""
)
EARLIER = words("eerder laten al reeds")
DONE = TOLD | words("gemeld ontvangen toegezegd verzocht gevraagd beloofd aangekondigd")
UNREAL = words("zou zouden")
