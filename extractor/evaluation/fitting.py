"""Fitting the weights: logistic regression, and the choice of one slot among all or none.

Both carry a ridge, and bounds on the sign of each weight: what speaks for a match never gets a weight
against it, nor the other way round, however the pairs happen to fall. By scipy (the ``learn`` extra).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from extractor.coverage.model import Logistic

Row = tuple[dict[str, float], bool, float]  # signals, whether it holds, weight
# The signals of one item with each slot, the slots that answer it (none: it is missing), weight.
Group = tuple[Sequence[dict[str, float]], set[int], float]
Bound = Callable[[str], tuple[float | None, float | None]]


def fit(rows: list[Row], ridge: float, bound: Bound) -> Logistic:
    """One logistic regression, rounded so that the file is readable."""
    import numpy as np

    names, table = _table([said for said, _, _ in rows])
    table = np.hstack([table, np.ones((len(rows), 1))])
    right = np.array([1.0 if r else -1.0 for _, r, _ in rows])
    weight = np.array([w for _, _, w in rows])

    def loss(beta: Any) -> tuple[float, Any]:
        margin = right * (table @ beta)
        slope = -right * weight / (1 + np.exp(margin))
        penalty = ridge * beta[:-1]
        value = float((weight * np.logaddexp(0, -margin)).sum() + 0.5 * (penalty * beta[:-1]).sum())
        return value, table.T @ slope + np.append(penalty, 0.0)

    return _solved(loss, names, bound)


def fit_sparse(rows: list[Row], ridge: float) -> Logistic:
    """The same where the signals are thousands of words, of which a row has few; without bounds on signs, rounded
    to two places."""
    import numpy as np
    from scipy.optimize import minimize
    from scipy.sparse import csr_matrix

    names = sorted({name for said, _, _ in rows for name in said})
    column = {name: n for n, name in enumerate(names)}
    of = [n for n, (said, _, _) in enumerate(rows) for _ in said]
    at = [column[name] for said, _, _ in rows for name in said]
    values = [value for said, _, _ in rows for value in said.values()]
    table = csr_matrix((values, (of, at)), shape=(len(rows), len(names)))
    right = np.array([1.0 if r else -1.0 for _, r, _ in rows])
    weight = np.array([w for _, _, w in rows])

    def loss(beta: Any) -> tuple[float, Any]:
        margin = right * (table @ beta[:-1] + beta[-1])
        slope = -right * weight / (1 + np.exp(margin))
        value = (weight * np.logaddexp(0, -margin)).sum() + 0.5 * ridge * (beta[:-1] ** 2).sum()
        return float(value), np.append(table.T @ slope + ridge * beta[:-1], slope.sum())

    start = np.zeros(len(names) + 1)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 2000}).x
    return Logistic(
        intercept=round(float(found[-1]), 2),
        weights={name: round(float(found[n]), 2) for n, name in enumerate(names)},
    )


def fit_choice(groups: Sequence[Group], ridge: float, bound: Bound) -> Logistic:
    """The weights under which each item likeliest chooses a slot that answers it, or none when it is
    missing: the odds of a slot against none are its log-odds here."""
    import numpy as np

    names, table = _table([said for row, _, _ in groups for said in row])
    sizes = [len(row) for row, _, _ in groups]
    start = np.cumsum([0, *sizes[:-1]])
    of = np.repeat(np.arange(len(groups)), sizes)
    weight = np.array([w for _, _, w in groups])
    right = np.array([n in found for row, found, _ in groups for n in range(len(row))])
    missing = np.array([not found for _, found, _ in groups])

    def loss(beta: Any) -> tuple[float, Any]:
        odds = table @ beta[:-1]
        none = np.full(len(groups), -beta[-1])
        top = np.maximum(np.maximum.reduceat(odds, start), none)
        some, null = np.exp(odds - top[of]), np.exp(none - top)
        total = np.add.reduceat(some, start) + null
        chosen = np.where(missing, null, np.add.reduceat(some * right, start))
        value = -(weight * (np.log(chosen + 1e-300) - np.log(total))).sum()
        pulled = np.where(missing[of], 0.0, some * right / np.where(missing, 1.0, chosen)[of])
        slope = table.T @ ((some / total[of] - pulled) * weight[of])
        of_none = (weight * (null / total - missing)).sum()
        penalty = ridge * beta[:-1]
        return (
            float(value + 0.5 * (penalty * beta[:-1]).sum()),
            np.append(slope + penalty, -of_none),
        )

    return _solved(loss, names, bound)


def _table(said: Iterable[dict[str, float]]) -> tuple[list[str], Any]:
    """The names of the signals, and a row of their values for each case."""
    import numpy as np

    listed = list(said)
    names = sorted({key for one in listed for key in one})
    column = {key: n for n, key in enumerate(names)}
    table = np.zeros((len(listed), len(names)))
    for n, one in enumerate(listed):
        for key, value in one.items():
            table[n, column[key]] = value
    return names, table


def _solved(loss: Callable[[Any], tuple[float, Any]], names: list[str], bound: Bound) -> Logistic:
    import numpy as np
    from scipy.optimize import minimize

    bounds = [*(bound(name) for name in names), (None, None)]
    found = minimize(loss, np.zeros(len(names) + 1), jac=True, bounds=bounds, method="L-BFGS-B").x
    return Logistic(
        intercept=round(float(found[-1]), 3),
        weights={name: round(float(found[n]), 3) for n, name in enumerate(names)},
    )
