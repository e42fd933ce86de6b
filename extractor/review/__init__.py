"""The review page: ``extract review``. Reviewers decide on what ``extract check`` found, and the
decisions are kept.

``items`` says what can be decided, ``decisions`` what a decision means, ``store`` keeps them,
``preparing`` reads and judges the pairs, ``views`` makes them ready to be shown, ``exporting`` hands
them back; ``web/`` is the server over these.
"""
