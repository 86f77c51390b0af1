"""Four-bit weights by hand: the published levels, and the codes and constants of bitsandbytes."""

import pytest
import torch
from bitsandbytes import functional

from ftlabs import models, paths, quantization

# Appendix E of Dettmers et al. (2023), to seven places.
PUBLISHED = [
    -1.0, -0.6961928, -0.5250731, -0.3949175, -0.2844414, -0.1847734, -0.0910500, 0.0,
    0.0795803, 0.1609302, 0.2461123, 0.3379152, 0.4407098, 0.5626170, 0.7229568, 1.0,
]  # fmt: skip
THEIRS = {
    "FP4": {"quant_type": "fp4"},
    "NF4": {"quant_type": "nf4"},
    "NF4 + DQ": {"quant_type": "nf4", "compress_statistics": True},
}


def normal(*shape, seed=0):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed)) * 0.02


@pytest.fixture(scope="module")
def base():
    return models.load(paths.base_model())[0]


@pytest.fixture(scope="module")
def weights(base):
    """The weights of all linear layers of the built-in model."""
    return [value.detach() for name, value in base.named_parameters() if "proj" in name]


def test_the_levels_of_nf4_are_the_published_ones():
    assert quantization.nf4_levels().tolist() == pytest.approx(PUBLISHED, abs=1e-6)


@pytest.mark.parametrize("kind", ["nf4", "fp4"])
def test_levels_equal_those_of_bitsandbytes_to_the_last_bit(kind):
    ours = quantization.nf4_levels() if kind == "nf4" else quantization.fp4_levels()
    assert torch.equal(ours, functional.get_4bit_type(kind, "cpu"))


def test_levels_of_constants_equal_those_of_bitsandbytes_to_the_last_bit():
    assert torch.equal(quantization.dynamic_levels(), functional.create_dynamic_map())


def test_equation_4_of_the_paper_gives_other_levels():
    quantiles = torch.special.ndtri(torch.arange(1, 17) / 17)  # the outermost two would be infinite
    middles = (quantiles[:-1] + quantiles[1:]) / 2
    assert len(middles) == 15
    away = [min(abs(level - other) for other in PUBLISHED) for level in (middles / middles.max()).tolist()]
    assert max(away) > 0.02


@pytest.mark.parametrize("kind", ["FP4", "NF4"])
def test_codes_and_constants_of_the_whole_model_equal_those_of_bitsandbytes(weights, kind):
    levels, places = quantization.LEVELS[kind]().sort(stable=True)  # bitsandbytes stores places in the unsorted list
    for weight in weights:
        packed, state = functional.quantize_4bit(weight, blocksize=64, **THEIRS[kind])
        codes, constants = quantization.quantize_blocks(weight, levels)
        codes = places[codes.long()].to(torch.uint8)
        assert torch.equal(quantization.pack_pairs(codes), packed.flatten())
        assert torch.equal(constants, state.absmax)
        assert torch.equal(quantization.unpack_pairs(packed.flatten()), codes.flatten())
        assert torch.equal(quantization.rounded(weight, kind), functional.dequantize_4bit(packed, state))


def test_double_quantisation_has_the_second_constants_and_the_mean_of_bitsandbytes(weights):
    levels = quantization.dynamic_levels()
    for weight in weights[:7]:
        _, state = functional.quantize_4bit(weight, blocksize=64, **THEIRS["NF4 + DQ"])
        _, constants = quantization.quantize_blocks(weight, quantization.nf4_levels())
        codes, second, mean = quantization.double_quantize(constants, levels)
        assert torch.equal(second, state.state2.absmax)
        assert mean == state.offset
        # Its search on CPUs is a little rough: a value near the middle of two levels may take the other one.
        steps = (codes.int() - state.absmax.int()).abs()
        assert steps.max() <= 1
        assert (steps > 0).float().mean() < 0.01
        theirs = functional.dequantize_blockwise(state.absmax, state.state2) + state.offset
        ours = quantization.double_dequantize(codes, second, mean, levels)
        assert (ours - constants).abs().sum() <= (theirs - constants).abs().sum()


def test_the_last_second_block_may_be_short():
    levels = quantization.dynamic_levels()
    constants = normal(300).abs()
    codes, second, mean = quantization.double_quantize(constants, levels)
    assert (codes.shape, second.shape) == ((300,), (2,))
    kept = quantization.double_dequantize(codes, second, mean, levels)
    assert (kept - constants).abs().max() < 0.02 * constants.max()


@pytest.mark.parametrize(
    ("kind", "squared", "absolute"),
    [("NF4", 0.0920, 0.0728), ("NF4 + DQ", 0.0920, 0.0729), ("FP4", 0.1219, 0.0966), ("int4", 0.1077, 0.0914)],
)
def test_errors_on_normal_weights(kind, squared, absolute):
    weight = normal(2048, 512)
    error = quantization.rounded(weight, kind) - weight
    assert (error.square().mean() / weight.square().mean()).sqrt() == pytest.approx(squared, abs=3e-4)
    assert error.abs().mean() / 0.02 == pytest.approx(absolute, abs=3e-4)


@pytest.mark.parametrize("kind", quantization.KINDS)
def test_rounding_stays_within_half_a_step_and_keeps_the_sign(kind):
    weight = normal(64, 128)
    kept = quantization.rounded(weight, kind)
    assert kept.shape == weight.shape
    assert (kept * weight >= 0).all()
    largest = weight.reshape(-1, quantization.BLOCK).abs().amax(dim=1, keepdim=True)
    away = ((kept - weight).reshape(-1, quantization.BLOCK) / largest).abs()
    assert 0 < away.max() < 0.2
    if kind == "int4":
        assert away.max() <= 1 / 14 + 1e-5


@pytest.mark.parametrize("kind", quantization.KINDS)
def test_zeros_stay_zeros(kind):
    weight = normal(4, 64)
    weight[1] = 0
    weight[2, 5] = 0
    kept = quantization.rounded(weight, kind)
    assert (kept[1] == 0).all()
    assert kept[2, 5] == 0


def test_absmax_int4_rounds_to_the_nearest_multiple_of_the_scale():
    weight = normal(7, 5)
    codes, scale = quantization.absmax_int4(weight)
    assert codes.dtype == torch.int8
    assert codes.abs().max() == 7
    assert (codes * scale - weight).abs().max() <= scale / 2 + 1e-9
    block = normal(1, 64)
    codes, scale = quantization.absmax_int4(block)
    torch.testing.assert_close(codes * scale, quantization.rounded(block, "int4"))


def test_bits_of_a_weight():
    assert quantization.bits_per_weight(64) == 4.5
    assert quantization.bits_per_weight(64, 256) - 4 == pytest.approx(0.126953, abs=1e-6)


def test_a_rounded_model_differs_in_its_linear_layers_and_nowhere_else(base):
    rough = quantization.rounded_model(base, "NF4 + DQ")
    changed = {name for name, value in base.named_parameters() if not torch.equal(value, rough.get_parameter(name))}
    assert changed == {name for name, _ in base.named_parameters() if "proj" in name}
