"""Waters, works, ships, buildings and systems: in a sentence they do what actors do ("de IJssel voert
water af", "de Beatrixsluizen sluiten") and are none."""

from __future__ import annotations

from extractor.finders.actors.leads import words

# Waters of the Netherlands and its neighbours whose names do not show what they are.
_WATERS = words(
    """Maas Waal Rijn Nederrijn IJssel Lek Linge Vecht Eem Eems Dommel Dinkel Regge Berkel Aa Amstel
    Zaan Spaarne Gouwe Rotte Schie Vliet Merwede Noord Dordtsche Kil Biesbosch Haringvliet Hollandsch
    Diep Grevelingen Volkerak Schelde Oosterschelde Westerschelde Zwin Geul Roer Swalm Niers Jeker Donge
    Mark Reest Hunze Drentsche Lauwers Dollard Marsdiep Vlie IJ Donau Elbe Moezel Main Seine Theems
    Oude Bergsche Slaak Krammer Eendracht Gelderse Overijsselse Hollandse Kromme Twentekanalen
    Krimpenerwaard Veluwe Betuwe Waddenzee Noordzee Oostzee Middellandse Zwarte"""
)
# How the names of waters, works, roads and buildings end, and of nobody's surname.
WORKS = (
    *("sluizen", "kanaal", "kanalen", "tunnel", "kazerne", "stadion", "station", "terminal"),
    *("centrale", "ziekenhuis", "paleis", "kasteel", "viaduct", "aquaduct", "bruggen", "kering"),
    *(
        "school",
        "museum",
        "theater",
        "stichting",
        "fonds",
        "landgoed",
        "gebouw",
        "complex",
        "gemaal",
    ),
    *(
        "route",
        "boulevard",
        "plantsoen",
        "spoorlijn",
        "vliegveld",
        "luchthaven",
        "duinen",
        "eilanden",
    ),
)
# Those that end surnames too ("Van der Brug", "Versluis").
_MORE = (
    *(
        "sluis",
        "brug",
        "haven",
        "havens",
        "dijk",
        "polder",
        "meer",
        "plas",
        "plassen",
        "stuw",
        "dam",
    ),
    *(
        "straat",
        "weg",
        "laan",
        "plein",
        "kade",
        "gracht",
        "singel",
        "park",
        "toren",
        "burcht",
        "lijn",
    ),
    *(
        "wijk",
        "kwartier",
        "terrein",
        "poort",
        "hal",
        "eiland",
        "bos",
        "bosch",
        "vallei",
        "delta",
        "wad",
    ),
    *(
        "gebied",
        "werken",
        "oever",
        "waard",
        "geul",
        "bekken",
        "vaart",
        "hof",
        "kerk",
        "molen",
    ),
    *("spaarbekken", "leiding", "kabel", "platform", "zaal", "flat", "poel", "vest"),
)
_ENDS = WORKS + _MORE
# Before the name of a thing, in small letters: "het motorschip Hendrika", "de app Vaarweg".
_LEADS = words(
    """schip motorschip vrachtschip containerschip cruiseschip zeilschip marineschip tanker kotter
    viskotter veerboot veerpont pont fregat onderzeeboot onderzeeër sleepboot reddingsboot duwboot jacht
    bark trein treinstel vliegtuig satelliet rivier beek kanaal sluis brug tunnel dijk polder wijk buurt
    buurtschap straat plein stadsdeel gebouw flat complex kasteel landgoed kazerne fort gemaal stuw
    stormvloedkering zendmast app website portaal systeem applicatie dataset databank model methode module
    tool spel boek film serie podcast tentoonstelling orkaan storm variant virus project programma campagne
    proef pilot traject werknaam titel naam merk paard hond wolf oefening operatie missie regeling"""
)
# Before the name of a work that is called after somebody: "de Prinses Marijkesluis".
ROYAL = words("prins prinses koning koningin burgemeester minister generaal admiraal dr")


def is_thing(word: str, before: str, single: bool) -> bool:
    """Whether a name that ends with ``word``, or is that ``single`` word, is a thing's behind ``before``
    in small letters; of a longer name the last word may be a town: "Sportbedrijf Rotterdam"."""
    return word in _WATERS or before in _LEADS or (single and word.endswith(_ENDS))


def is_work(word: str) -> bool:
    """Whether ``word`` behind a title of honour names a work: "Marijkesluis"."""
    return word.endswith(_ENDS)
