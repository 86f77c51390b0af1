"""The plan of lab 04: a fair comparison of targets, names that say what differs, runs that begin as they should."""

import torch

from ftlabs import lora, models
from ftlabs.experiments import lab04


def test_no_two_runs_are_the_same():
    names = [experiment.name for experiment in lab04.PLAN]
    settings = [str(experiment.settings) for experiment in lab04.PLAN]
    assert len(set(names)) == len(names)
    assert len(set(settings)) == len(settings)


def test_every_name_that_the_lab_asks_for_is_planned():
    names = {experiment.name for experiment in lab04.PLAN}
    assert {lab04.full_name(rate) for rate in lab04.RATES} <= names
    assert {lab04.lora_name(rate) for rate in lab04.RATES} <= names
    assert {lab04.lora_name(rank=rank) for rank in lab04.RANKS} <= names
    assert {lab04.targets_name(kind) for kind in lab04.TARGETS} <= names


def test_targets_are_compared_at_equal_parameters():
    base, _ = models.built_in()
    counts = set()
    for targets, rank in lab04.TARGETS.values():
        model = lab04.start(base, {"method": "LoRA", "targets": targets, "rank": rank}, seed=0)
        counts.add(models.count_parameters(model)[0])
    assert counts == {115_200}


def test_a_seed_decides_how_lora_starts_and_leaves_the_programs_own_chance_alone():
    base, _ = models.built_in()
    settings = {"method": "LoRA", "targets": ["q_proj"], "rank": 2}
    torch.manual_seed(5)
    expected = torch.rand(1)
    torch.manual_seed(5)
    states = [lora.adapter_state(lab04.start(base, settings, seed)) for seed in (0, 0, 1)]
    assert torch.equal(torch.rand(1), expected)
    name = "model.layers.0.self_attn.q_proj.a"
    assert torch.equal(states[0][name], states[1][name])
    assert not torch.equal(states[0][name], states[2][name])
