"""Tiers: the right model for the machine, with the reason; the environment overrides."""

import pytest

from ftlabs import tiers
from ftlabs.errors import TierError
from ftlabs.hardware import Machine

LAB = "00_start_here"


def machine(device="cpu", gpu=None, gib=None):
    return Machine(device, "float32", "", 8.0, 2, gpu, gib, False)


@pytest.fixture(autouse=True)
def _no_overrides(monkeypatch):
    monkeypatch.delenv("FTLABS_TIER", raising=False)
    monkeypatch.delenv("FTLABS_MODEL", raising=False)


@pytest.mark.parametrize(
    ("where", "name", "reason"),
    [
        (machine(), "tiny", "no NVIDIA GPU"),
        (machine("mps", "Apple GPU"), "tiny", "Apple GPU"),
        (machine("cuda", "GTX 1650", 4.0), "tiny", "GTX 1650 has 4 GB"),
        (machine("cuda", "RTX 3070", 7.8), "small", "RTX 3070 has 8 GB"),
        (machine("cuda", "Tesla T4", 14.7), "small", "Tesla T4 has 15 GB"),
        (machine("cuda", "RTX 4090", 23.5), "large", "RTX 4090 has 24 GB"),
    ],
)
def test_the_machine_decides_and_the_reason_is_given(where, name, reason):
    tier = tiers.choose(where)
    assert tier.name == name
    assert reason in tier.reason


def test_a_lab_that_does_not_fit_goes_down_a_tier_and_says_so():
    tier = tiers.choose(machine("cuda", "RTX 3070", 7.8), LAB)
    assert tier.name == "tiny"
    assert "in small this lab would need 13 GB" in tier.reason


def test_a_lab_may_have_settings_of_its_own():
    gpu = machine("cuda", "RTX 4090", 23.5)
    assert tiers.choose(gpu).quantized
    assert not tiers.choose(gpu, LAB).quantized
    assert tiers.choose(gpu, LAB).model != tiers.choose(gpu).model


def test_the_tier_can_be_asked_for(monkeypatch):
    monkeypatch.setenv("FTLABS_TIER", "small")
    tier = tiers.choose(machine())
    assert tier.name == "small"
    assert "FTLABS_TIER" in tier.reason


def test_a_wrong_tier_names_the_valid_ones(monkeypatch):
    monkeypatch.setenv("FTLABS_TIER", "huge")
    with pytest.raises(TierError, match=r"FTLABS_TIER is 'huge'.*tiny, small, large"):
        tiers.choose(machine())


def test_a_model_of_ones_own_is_no_longer_the_tiny_tier(monkeypatch):
    monkeypatch.setenv("FTLABS_MODEL", "someone/some-model")
    tier = tiers.choose(machine())
    assert (tier.name, tier.model) == ("custom", "someone/some-model")
    assert tier.batch_size == tiers.load_tiers()["tiny"]["batch_size"]


def test_every_tier_is_complete_and_the_first_needs_no_gpu():
    table = tiers.load_tiers()
    assert list(table) == ["tiny", "small", "large"]
    assert table["tiny"]["min_gpu_memory_gb"] == 0
    assert table["tiny"]["model"] == tiers.BUILT_IN
    for name, settings in table.items():
        tier = tiers._tier(name, settings, "", LAB)
        assert tier.labs[LAB].minutes > 0
        assert tier.labs[LAB].memory_gb > 0
        assert tier.batch_size > 0
        assert tier.steps > 0
