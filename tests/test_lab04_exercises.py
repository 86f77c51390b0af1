"""Answers to the exercises of lab 04: as students write them, right and wrong."""

import pytest
from student_answers import verdict_on

from ftlabs.course import catalogue
from ftlabs.course.check import check
from ftlabs.course.prove import define
from ftlabs.course.source import Source

LAB04 = {exercise.name: exercise for exercise in catalogue.info("04").exercises}
UPDATE = "return alpha / a.shape[0] * (x @ a.T @ b.T)"


def student(name: str, body: str):
    return verdict_on(LAB04[name], body)


# -- 1.1 low_rank_update ---------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "body",
    [
        UPDATE,
        "return x.matmul(a.t()).matmul(b.t()) * (alpha / len(a))",
        "return (b @ (a @ x.mT)).mT * alpha / b.shape[-1] if x.dim() > 1 else None",
        "down = torch.einsum('...i,ri->...r', x, a)\nreturn torch.einsum('...r,or->...o', down, b) * alpha / len(a)",
        "return torch.nn.functional.linear(x, b @ a * (alpha / a.shape[0]))",
    ],
)
def test_a_right_update(body):
    assert student("low_rank_update", body).status == "right"


@pytest.mark.parametrize(
    ("body", "diagnosis"),
    [
        (UPDATE.replace("alpha / a.shape[0]", "1"), "scale forgotten"),
        (UPDATE.replace("alpha / a.shape[0]", "alpha / a.shape[1]"), "divided by the input width"),
        (UPDATE.replace("/ a.shape", "// a.shape"), "whole-number division"),
        (UPDATE.replace("x @ a.T @ b.T", "x @ a @ b"), "neither transposed"),
        (UPDATE.replace("x @ a.T @ b.T", "x @ b.T @ a.T"), "b before a"),
        (UPDATE.replace(" @ b.T", ""), "a alone"),
        (f"with torch.no_grad():\n    {UPDATE}", "cut off from the gradient"),
    ],
)
def test_a_mistake_in_the_update_is_named(body, diagnosis):
    assert student("low_rank_update", body).diagnoses == (diagnosis,)


def test_two_mistakes_in_the_update_are_both_named():
    verdict = student("low_rank_update", "return alpha * torch.relu(x @ a.T) @ b.T")
    assert set(verdict.diagnoses) == {"not divided by the rank", "an activation in between"}


# -- 2.1 LoRALinear --------------------------------------------------------------------------------------------------
FREEZE = "base.requires_grad_(False)"
START = "a.uniform_(-bound, bound)\n        b.zero_()"
SEEN = "update = low_rank_update(self.dropout(x), self.a, self.b, self.alpha)"
OUTPUT = "return self.base(x) + update"


def layer(freeze=FREEZE, start=START, seen=SEEN, output=OUTPUT):
    """The class as it stands in the lab, right or with a part of it changed."""
    exercise = LAB04["LoRALinear"]
    text = f"""@lab.exercise
class LoRALinear(torch.nn.Module):
    def __init__(self, base, rank, alpha, dropout=0.0):
        super().__init__()
        self.base, self.alpha, self.merged = base, alpha, False
        self.dropout = torch.nn.Dropout(dropout)
        {freeze}
        bound, device = base.in_features**-0.5, base.weight.device
        a = torch.empty(rank, base.in_features, device=device)
        b = torch.empty(base.out_features, rank, device=device)
        {start}
        self.a, self.b = torch.nn.Parameter(a), torch.nn.Parameter(b)

    def forward(self, x):
        if self.merged:
            return self.base(x)
        {seen}
        {output}
"""
    source = Source(text, text, "<LoRALinear>", 1)
    return check(exercise, define(text, exercise), source, stub=catalogue.stub("04_lora", "LoRALinear"))


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"start": "a.normal_(std=bound)\n        b.fill_(0.0)"},
        {"start": "torch.nn.init.kaiming_uniform_(a, a=math.sqrt(5))\n        torch.nn.init.zeros_(b)"},
        {"start": "a = torch.rand_like(a) * 2 * bound - bound\n        b = torch.zeros_like(b)"},
        {"freeze": "for p in base.parameters():\n            p.requires_grad = False"},
        {"output": "return update + self.base.forward(x)"},
    ],
)
def test_a_right_layer(changes):
    assert layer(**changes).status == "right"


@pytest.mark.parametrize(
    ("changes", "diagnosis"),
    [
        ({"start": "a.zero_()\n        b.zero_()"}, "both factors zero"),
        ({"start": "a.uniform_(-bound, bound)\n        b.uniform_(-bound, bound)"}, "both factors random"),
        ({"start": "a.uniform_(0, 2 * bound)\n        b.zero_()"}, "a positive only"),
        ({"start": "a.normal_()\n        b.zero_()"}, "a too large"),
        ({"start": "a.normal_(std=0.01)\n        b.zero_()"}, "a too small"),
        ({"start": "a = torch.randn(rank, base.in_features) * bound\n        b.zero_()"}, "made on the CPU"),
        ({"output": "with torch.no_grad():\n            frozen = self.base(x)\n        return frozen + update"},
         "base without a gradient"),
        ({"freeze": "pass"}, "base not frozen"),
        ({"freeze": "base.weight.requires_grad = False"}, "bias not frozen"),
        ({"seen": SEEN.replace("self.dropout(x)", "x")}, "dropout forgotten"),
        ({"seen": "x = self.dropout(x)\n        " + SEEN.replace("self.dropout(x)", "x")}, "dropout before the base"),
        ({"output": "return update"}, "base left out"),
        ({"output": "return self.base(x) - update"}, "subtracted"),
    ],
)  # fmt: skip
def test_a_mistake_in_the_layer_is_named(changes, diagnosis):
    assert layer(**changes).diagnoses == (diagnosis,)


# -- 2.2 add_lora ----------------------------------------------------------------------------------------------------
def injection(
    freeze="model.requires_grad_(False)",
    linear="[n for n, m in model.named_modules() if isinstance(m, torch.nn.Linear)]",
    names='[n for n in linear if n.rpartition(".")[2] in targets]',
    place="setattr(parent, own, LoRALinear(getattr(parent, own), rank, alpha, dropout))",
    end="return names",
):
    """Putting LoRA in, right or with a part of it changed."""
    return f"""{freeze}
linear = {linear}
names = {names}
for name in names:
    path, _, own = name.rpartition(".")
    parent = model.get_submodule(path)
    {place}
{end}"""


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"names": '[n for n in linear if n.split(".")[-1] in targets]'},
        {"names": "[n for n in linear if any(n == t or n.endswith('.' + t) for t in targets)]"},
        {"place": "parent.add_module(own, LoRALinear(parent.get_submodule(own), rank, alpha, dropout=dropout))"},
    ],
)
def test_a_right_injection(changes):
    assert student("add_lora", injection(**changes)).status == "right"


@pytest.mark.parametrize(
    ("changes", "diagnosis"),
    [
        ({"freeze": "pass"}, "the rest not frozen"),
        ({"freeze": "pass", "end": "model.requires_grad_(False)\nreturn names"}, "frozen last"),
        ({"names": "[n for n in linear if any(t in n for t in targets)]"}, "part of the name"),
        ({"names": "[n for n in linear if n in targets]"}, "full names compared"),
        ({"names": "[n for n in linear if n.endswith(tuple(targets))]"}, "end of the name"),
        ({"names": "linear"}, "every linear layer"),
        ({"linear": "[n for n, m in model.named_modules()]"}, "any kind of module"),
        ({"place": "LoRALinear(getattr(parent, own), rank, alpha, dropout)"}, "made and lost"),
        ({"place": "setattr(parent, own, LoRALinear(getattr(parent, own), rank, alpha))"}, "dropout forgotten"),
    ],
)
def test_a_mistake_in_the_injection_is_named(changes, diagnosis):
    assert student("add_lora", injection(**changes)).diagnoses == (diagnosis,)


def test_peft_is_not_the_answer():
    verdict = student("add_lora", "from peft import get_peft_model\nreturn get_peft_model(model, targets)")
    assert "peft.get_peft_model" in verdict.messages[0]


# -- 2.3 lora_parameter_count ----------------------------------------------------------------------------------------
def test_counting():
    assert student("lora_parameter_count", "return layers * rank * sum(i + o for i, o in shapes)").status == "right"
    verdict = student("lora_parameter_count", "return layers * sum(rank * i + o for i, o in shapes)")
    assert verdict.diagnoses == ("bracket forgotten",)
    assert student("lora_parameter_count", "return sum(rank * (i + o) for i, o in shapes) + layers").diagnoses == ()


# -- 3.1 set_merged --------------------------------------------------------------------------------------------------
MERGING = """with torch.no_grad():
    if layer.merged == merged:
        return
    change = layer.alpha / layer.a.shape[0] * (layer.b @ layer.a)
    layer.base.weight += change if merged else -change
    layer.merged = merged"""


@pytest.mark.parametrize(
    ("old", "new", "diagnosis"),
    [
        ("layer.b @ layer.a", "layer.a @ layer.b", "a times b"),
        ("layer.alpha / layer.a.shape[0]", "layer.alpha", "not divided by the rank"),
        ("    if layer.merged == merged:\n        return\n", "", "added every time"),
        ("\n    layer.merged = merged", "", "mark forgotten"),
        ("    layer.merged = merged", "    layer.merged = True", "always marked"),
        ("layer.merged == merged", "layer.merged != merged", "stops the wrong way round"),
        (" if merged else -change", "", "added again"),
        ("change if merged else -change", "-change if merged else change", "the other sign"),
        ("weight += change if merged else -change", "weight.copy_(change if merged else -change)", "weight replaced"),
    ],
)
def test_a_mistake_in_merging_is_named(old, new, diagnosis):
    assert student("set_merged", MERGING).status == "right"
    assert old in MERGING
    assert student("set_merged", MERGING.replace(old, new)).diagnoses == (diagnosis,)


# -- 4.1 adapter_state -----------------------------------------------------------------------------------------------
def keeping(a="layer.a.detach().cpu().clone()", b="layer.b.detach().cpu().clone()", name="{name}"):
    return f"""state = {{}}
for name, layer in lora_layers(model).items():
    state[f"{name}.a"] = {a}
    state[f"{name}.b"] = {b}
return state"""


@pytest.mark.parametrize(
    ("body", "diagnosis"),
    [
        (keeping(), None),
        (keeping("layer.a.data.clone()", "torch.clone(layer.b.data)"), None),
        (keeping("layer.a", "layer.b"), "the parameters themselves"),
        (keeping("layer.a.detach()", "layer.b.detach()"), "detached, not copied"),
        (keeping("layer.a.clone()", "layer.b.clone()"), "copies that carry a gradient"),
        (keeping(a="layer.b.detach().clone()", b="layer.a.detach().clone()"), "a and b swapped"),
        ("return model.state_dict()", None),
    ],
)
def test_what_is_kept(body, diagnosis):
    verdict = student("adapter_state", body)
    assert verdict.diagnoses == ((diagnosis,) if diagnosis else ())
    assert (verdict.status == "right") == (diagnosis is None and "state_dict" not in body)


def test_what_is_kept_must_be_tensors():
    for kind in ("numpy().copy()", "tolist()"):
        verdict = student("adapter_state", keeping(f"layer.a.detach().{kind}", f"layer.b.detach().{kind}"))
        assert verdict.status == "wrong"
        assert verdict.error is None
        assert verdict.difference.what == "type"


# -- 5.1 lora_config -------------------------------------------------------------------------------------------------
def config(rest='lora_alpha=2 * rank, target_modules="all-linear", task_type="CAUSAL_LM"'):
    return f"from peft import LoraConfig\nreturn LoraConfig(r=rank, {rest})"


@pytest.mark.parametrize(
    ("body", "diagnosis"),
    [
        (config(), None),
        (config().replace("2 * rank", "16"), "a fixed alpha"),
        (config().replace("2 * rank", "rank"), "alpha equal to the rank"),
        (config().replace('target_modules="all-linear", ', ""), "targets by default"),
        (config().replace(', task_type="CAUSAL_LM"', ""), "task forgotten"),
        (config()[:-1] + ', bias="all")', "biases as well"),
    ],
)
def test_a_configuration(body, diagnosis):
    verdict = student("lora_config", body)
    assert verdict.diagnoses == ((diagnosis,) if diagnosis else ())
    assert (verdict.status == "right") == (diagnosis is None)


def test_a_configuration_must_be_one():
    verdict = student("lora_config", "return {'r': rank, 'lora_alpha': 2 * rank}")
    assert (verdict.status, verdict.error) == ("wrong", None)


def test_checking_configurations_leaves_no_adapters_behind():
    for _ in range(3):
        assert student("lora_config", config()).status == "right"


# -- 8.1 find_lora_faults --------------------------------------------------------------------------------------------
FINDING = """faults = set()
if layer.b.abs().sum() == 0:
    faults.add("cannot learn" if layer.a.abs().sum() == 0 else "no update")
if not layer.a.requires_grad or not layer.b.requires_grad:
    faults.add("adapter frozen")
if layer.base.weight.requires_grad:
    faults.add("base not frozen")
updated = weight + weight_change(layer)
expected = updated if layer.merged else weight
if not torch.allclose(layer.base.weight, expected, atol=1e-5):
    twice = torch.allclose(layer.base.weight, updated, atol=1e-5)
    faults.add("counts twice" if twice else "base changed")
return faults"""


@pytest.mark.parametrize(
    ("old", "new", "diagnosis"),
    [
        ("or not layer.b", "and not layer.b", "frozen only if both are"),
        ("updated if layer.merged else weight", "weight", "merged means twice"),
        ("updated if layer.merged else weight", "updated", "update always expected"),
        ("updated if layer.merged else weight", "weight if layer.merged else updated", "mark the wrong way round"),
        ("layer.b.abs().sum() == 0", "layer.b.sum() == 0", "the sum taken"),
        ("layer.b.abs().sum() == 0", "(layer.b == 0).any()", "one zero is enough"),
        ("torch.allclose(layer.base.weight, updated, atol=1e-5)", "not layer.merged", "every difference counts twice"),
        ("allclose(layer.base.weight, updated", "allclose(layer.base.weight, 2 * updated - weight",
         "two updates looked for"),
        ("if layer.base.weight.requires_grad:", "if not layer.base.weight.requires_grad:",
         "base's gradient the wrong way round"),
        ("return faults", "return list(faults)", "a list"),
    ],
)  # fmt: skip
def test_a_mistake_in_the_search_is_named(old, new, diagnosis):
    assert student("find_lora_faults", FINDING).status == "right"
    assert old in FINDING
    assert student("find_lora_faults", FINDING.replace(old, new)).diagnoses == (diagnosis,)
