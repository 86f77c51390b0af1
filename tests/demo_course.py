"""A lab for tests of the contract: three small exercises, with everything a real one has."""

import random

import torch

from ftlabs.course.cases import normal
from ftlabs.course.catalogue import LabInfo
from ftlabs.course.exercise import Exercise, Misconception


# -- a function: the low-rank update -------------------------------------------------------------------------------
def lora_forward(x, weight, a, b, alpha):
    update = (x @ a.T) @ b.T
    return x @ weight.T + update * (alpha / a.shape[0])


def lora_cases(rng: random.Random):
    def case(d_in, d_out, rank, alpha, zero_b=False):
        b = normal(rng, d_out, rank)
        sizes = {"x": normal(rng, 3, d_in), "weight": normal(rng, d_out, d_in), "a": normal(rng, rank, d_in)}
        return {**sizes, "b": b * 0 if zero_b else b, "alpha": alpha}

    yield case(5, 7, 2, 8)
    yield case(5, 5, 2, 2)  # alpha = rank: the scale is 1; the frozen weight is square
    yield case(4, 4, 4, 4)  # everything square: nothing ends in a shape error
    yield case(5, 7, 2, 8, zero_b=True)  # no update


def collect_with_gradient(candidate, case):
    b = case["b"].clone().requires_grad_()
    out = candidate(**{**case, "b": b})
    trains = isinstance(out, torch.Tensor) and out.requires_grad
    return {"out": out, "gradient of b": torch.autograd.grad(out.sum(), b)[0] if trains else None}


def no_scale(x, weight, a, b, alpha):
    return x @ weight.T + (x @ a.T) @ b.T


def scale_upside_down(x, weight, a, b, alpha):
    return x @ weight.T + (x @ a.T) @ b.T * (a.shape[0] / alpha)


def weight_not_transposed(x, weight, a, b, alpha):
    return x @ weight + (x @ a.T) @ b.T * (alpha / a.shape[0])


def frozen_forgotten(x, weight, a, b, alpha):
    return (x @ a.T) @ b.T * (alpha / a.shape[0])


def update_cut_off(x, weight, a, b, alpha):
    return x @ weight.T + ((x @ a.T) @ b.T).detach() * (alpha / a.shape[0])


LORA_FORWARD = Exercise(
    lab="demo",
    name="lora_forward",
    number="1.1",
    title="A low-rank update",
    objective="Add a low-rank update to a frozen layer",
    minutes=5,
    difficulty=2,
    cases=lora_cases,
    collect=collect_with_gradient,
    reference="demo_course:lora_forward",
    oracle=lambda x, weight, a, b, alpha: torch.nn.functional.linear(x, weight + b @ a * (alpha / a.shape[0])),
    misconceptions=(
        Misconception("no scale", no_scale, "The update is not scaled.", "`update`. Where does alpha enter?"),
        Misconception("scale upside down", scale_upside_down, "The scale is rank / alpha."),
        Misconception("weight not transposed", weight_not_transposed, "The weight is not transposed."),
        Misconception("frozen forgotten", frozen_forgotten, "The frozen layer is missing."),
        Misconception("update cut off", update_cut_off, "No gradient reaches b."),
    ),
    accepts=(lambda x, weight, a, b, alpha: x @ (weight + (alpha / len(a)) * b @ a).T,),
    forbids=("torch.nn.functional.linear",),
    remember="The update costs r (d_in + d_out) numbers.",
)

LORA_STUB = '''@lab.exercise
def lora_forward(x, weight, a, b, alpha):
    """Linear layer with a low-rank update."""
    rank = a.shape[0]
    frozen = ...  # the frozen layer's output
    update = ...  # x through a, then through b
    return ...  # frozen output plus the update, scaled by alpha / rank
'''


# -- a class with chance in it: dropout ------------------------------------------------------------------------------
class Dropout(torch.nn.Module):
    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        if not self.training:
            return x
        return x * (torch.rand_like(x) >= self.p) / (1 - self.p)


def dropout_cases(rng: random.Random):
    yield {"p": rng.choice([0.25, 0.5])}
    yield {"p": 0.0}


def dropout_structure(candidate, case):
    """Never by seed: what a right mask must look like, whatever the draw. Inputs of ones show the mask itself."""
    layer = candidate(case["p"])
    ones = torch.ones(200, 100)
    trained = layer.train()(ones)
    values = sorted({round(float(value), 4) for value in trained.unique()})
    again = layer.train()(ones)
    share = float((trained == 0).float().mean())
    return {
        "values": values,
        "share near p": abs(share - case["p"]) < 0.03,
        "drawn anew": case["p"] == 0 or not torch.equal(trained, again),
        "untouched in eval mode": torch.equal(layer.eval()(ones), ones),
    }


class AlwaysOn(Dropout):
    def forward(self, x):
        return x * (torch.rand_like(x) >= self.p) / (1 - self.p)


class NotScaled(Dropout):
    def forward(self, x):
        return x * (torch.rand_like(x) >= self.p) if self.training else x


class KeepsP(Dropout):
    def forward(self, x):
        return x * (torch.rand_like(x) < self.p) / max(1 - self.p, 1e-9) if self.training else x


class OneMask(Dropout):
    def forward(self, x):
        if not self.training:
            return x
        mask = torch.rand(x.shape, generator=torch.Generator().manual_seed(1)) >= self.p
        return x * mask / (1 - self.p)


class WithBernoulli(Dropout):
    def forward(self, x):
        if self.training:
            return x * torch.bernoulli(torch.full_like(x, 1 - self.p)) / (1 - self.p)
        return x


DROPOUT = Exercise(
    lab="demo",
    name="Dropout",
    number="1.2",
    title="Dropout",
    objective="Build dropout",
    minutes=5,
    difficulty=2,
    cases=dropout_cases,
    collect=dropout_structure,
    reference="demo_course:Dropout",
    oracle=torch.nn.Dropout,
    misconceptions=(
        Misconception("always on", AlwaysOn, "It also drops in eval mode."),
        Misconception("not scaled", NotScaled, "What stays is not scaled up."),
        Misconception("keeps p", KeepsP, "It keeps a share of p instead of dropping it."),
        Misconception("one mask", OneMask, "The mask is always the same."),
    ),
    accepts=(WithBernoulli,),
    remember="Off in eval mode.",
)


# -- uses an earlier exercise, and may change one of its inputs ----------------------------------------------------
def append_factorial(n, into):
    into.append(1 if n < 2 else n * append_factorial(n - 1, []))
    return into[-1]


APPEND_FACTORIAL = Exercise(
    lab="demo",
    name="append_factorial",
    number="1.3",
    title="Recursion",
    objective="Call yourself",
    minutes=2,
    difficulty=1,
    cases=lambda rng: ({"n": n, "into": []} for n in (1, 3, rng.randint(4, 6))),
    collect=lambda candidate, case: [candidate(**case), case["into"]],
    reference="demo_course:append_factorial",
    invariants=(lambda candidate, case: None if candidate(3, []) == 6 else "3! is 6",),
    misconceptions=(Misconception("a sum", lambda n, into: into.append(n) or n, "You return n."),),
    accepts=(),
    uses={"lora_forward": "demo_course:lora_forward"},
    mutates=("into",),
    remember="Recursion ends.",
)

INFO = LabInfo("demo", "A lab for tests", 10, ("test",), (LORA_FORWARD, DROPOUT, APPEND_FACTORIAL), ("a book",))
