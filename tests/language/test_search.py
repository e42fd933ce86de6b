from extractor.language.search import has_any


def test_one_of_the_stems_is_enough() -> None:
    assert has_any("de motie is aangehouden", ("vaard", "houd"))
    assert not has_any("de motie is ingediend", ("vaard", "houd"))
    assert not has_any("de motie is ingediend", ())
