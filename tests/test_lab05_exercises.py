"""Answers to the exercises of lab 05: as students write them, right and wrong."""

import pytest
import torch
from student_answers import verdict_on

from ftlabs.course import catalogue
from ftlabs.course.exercises.lab05_qlora.qlora_config import QLORA_CONFIG

LAB05 = {exercise.name: exercise for exercise in catalogue.info("05").exercises}
BLOCKS = """blocks = weight.reshape(-1, block_size)
constants = blocks.abs().amax(dim=1)
scaled = blocks / constants.clamp(min=1e-30).unsqueeze(1)
"""
DISTANCES = "(scaled.unsqueeze(-1) - levels).abs()"
PAD = "full = torch.nn.functional.pad(shifted, (0, -len(shifted) % block_size))"
CUT = "return codes.flatten()[: len(constants)], second, mean"
CONFIG = """from transformers import BitsAndBytesConfig
from peft import LoraConfig
storage = BitsAndBytesConfig({storage})
return storage, LoraConfig({adapters})"""
STORAGE = (
    'load_in_4bit=True, bnb_4bit_quant_type="nf4", bnb_4bit_use_double_quant=True, bnb_4bit_compute_dtype=compute_dtype'
)
ADAPTERS = 'r=8, lora_alpha=16, target_modules="all-linear", task_type="CAUSAL_LM"'


def config(storage=STORAGE, adapters=ADAPTERS):
    return CONFIG.format(storage=storage, adapters=adapters)


def test_the_lab_has_its_exercises():
    assert len(LAB05) >= 7
    assert sum(exercise.minutes for exercise in LAB05.values()) <= 45


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("absmax_int4", "scale = weight.abs().max() / 7\nreturn (weight / scale).round().to(torch.int8), scale.item()"),
        ("absmax_int4", "s = weight.abs().amax() / 7\nreturn torch.clamp(torch.round(weight / s), -7, 7).char(), s"),
        ("quantize_blocks", BLOCKS + f"return {DISTANCES}.argmin(-1).byte(), constants"),
        ("quantize_blocks", BLOCKS + f"return {DISTANCES}.min(dim=-1).indices.to(torch.uint8), constants"),
        ("quantize_blocks", BLOCKS + f"return {DISTANCES.replace('.abs()', '')}.square().argmin(-1).byte(), constants"),
        ("dequantize_blocks", "return (levels[codes.int()] * constants[:, None]).view(shape)"),
        ("dequantize_blocks", "return torch.einsum('bs,b->bs', levels[codes.long()], constants).reshape(*shape)"),
        ("pack_pairs", "flat = codes.flatten()\nreturn (flat[0::2] << 4) + flat[1::2]"),
        ("pack_pairs", "return torch.bitwise_or(codes.reshape(-1, 2)[:, 0] << 4, codes.reshape(-1, 2)[:, 1])"),
        (
            "double_quantize",
            f"mean = constants.mean()\nshifted = constants - mean\n{PAD}\n"
            f"codes, second = quantize_blocks(full, levels, block_size=block_size)\n{CUT}",
        ),
        ("bits_per_weight", "extra = 32 if second_block_size is None else 8 + 32 / second_block_size\n"
                            "return 4 + extra / block_size"),
        ("training_bytes", 'each = {"full": 16, "LoRA": frozen, "QLoRA": 4.126953125 / 8}[method]\n'
                           'rest = 4 if method == "QLoRA" else each\n'
                           'return linear * each + other * rest + (0 if method == "full" else 16 * adapters)'),
        ("qlora_config", config()),
        ("qlora_config", config(adapters='lora_alpha=16, target_modules=["q_proj", "k_proj", "v_proj", "o_proj", '
                                         '"gate_proj", "up_proj", "down_proj"]')),
    ],
)  # fmt: skip
def test_right(name, body):
    verdict = verdict_on(LAB05[name], body)
    assert verdict.status == "right", (verdict.messages, verdict.difference)


@pytest.mark.parametrize(
    ("name", "body", "diagnosis"),
    [
        ("absmax_int4", "s = weight.max() / 7\nreturn torch.round(weight / s).to(torch.int8), s",
         "largest instead of largest in size"),
        ("absmax_int4", "s = weight.abs().max() / 7\nreturn (weight / s).to(torch.int8), s",
         "cut off instead of rounded"),
        ("nf4_levels", "return torch.linspace(-1, 1, 16)", "evenly spaced levels"),
        ("quantize_blocks", BLOCKS + f"return {DISTANCES}.argmin(-1), constants", "codes of 64 bits"),
        ("quantize_blocks", BLOCKS + "return (scaled.unsqueeze(-1) - levels).argmin(-1).byte(), constants",
         "signed distance"),
        ("dequantize_blocks", "return (levels[codes.long()] * constants).reshape(shape)", "constants along the block"),
        ("dequantize_blocks", "return levels[codes.long()] * constants[:, None]", "left in blocks"),
        ("pack_pairs", "pairs = codes.reshape(-1, 2)\nreturn pairs[:, 0] + 16 * pairs[:, 1]", "halves swapped"),
        ("pack_pairs", "return torch.bitwise_left_shift(codes.reshape(-1, 2)[:, 0], 4)", "second code lost"),
        ("double_quantize", f"mean = constants.mean()\nshifted = constants\n{PAD}\n"
         f"codes, second = quantize_blocks(full, levels, block_size)\n{CUT}", "mean left in"),
        ("double_quantize", f"mean = constants.mean()\nshifted = constants - mean\n{PAD}\n"
         f"codes, second = quantize_blocks(full, levels)\n{CUT}", "blocks of 64"),
        ("bits_per_weight", "return 4 + 32 / block_size", "double quantisation ignored"),
        ("training_bytes", 'if method == "full":\n    return (linear + other) * 16\n'
         'if method == "LoRA":\n    return (linear + other) * frozen + adapters * 16\n'
         "return linear / 2 + other * 4 + adapters * 16", "four bits exactly"),
        ("absmax_int4", "s = weight.abs().max().reshape(1) / 7\nreturn torch.round(weight / s).to(torch.int8), s",
         "a scale with a dimension"),
        ("nf4_levels", "positive = torch.special.ndtri(torch.linspace(offset, 0.5, 9)[:-1])\n"
         "levels = torch.cat([-positive[:-1], torch.zeros(1), positive]).sort().values\nreturn levels / levels.max()",
         "mirrored"),
        ("double_quantize", f"mean = constants.mean(0, keepdim=True)\nshifted = constants - mean\n{PAD}\n"
         f"codes, second = quantize_blocks(full, levels, block_size)\n{CUT}", "mean with a dimension"),
        ("bits_per_weight", "if second_block_size is None:\n    return 4 + 32 / block_size\n"
         "return 4 + 8 / block_size + 32 / (block_size + second_block_size)", "sizes added"),
        ("qlora_config", config(adapters='target_modules="all-linear"'), "alpha equals the rank"),
        ("qlora_config", config(storage="load_in_4bit=True, bnb_4bit_use_double_quant=True, "
                                        "bnb_4bit_compute_dtype=compute_dtype"), "code not chosen"),
    ],
)  # fmt: skip
def test_a_mistake_is_named(name, body, diagnosis):
    assert verdict_on(LAB05[name], body).diagnoses == (diagnosis,)


@pytest.mark.filterwarnings("ignore:indexing with dtype torch.uint8")
def test_codes_as_an_index_of_eight_bits_are_a_mask():
    body = "return (levels[codes] * constants.unsqueeze(1)).reshape(shape)"
    assert verdict_on(LAB05["dequantize_blocks"], body).diagnoses == ("codes taken for a mask",)


def test_the_answer_may_not_be_bought():
    body = "from bitsandbytes import functional\nreturn functional.get_4bit_type('nf4', device='cpu')"
    assert verdict_on(LAB05["nf4_levels"], body).status == "wrong"


def test_a_code_in_capitals_is_none():
    """bitsandbytes refuses it when the layer is made."""
    assert verdict_on(LAB05["qlora_config"], config(storage=STORAGE.replace("nf4", "NF4"))).status == "wrong"


def test_settings_are_judged_by_what_they_bring_about():
    named, said = ({"compute_dtype": dtype} for dtype in (torch.bfloat16, torch.float16))
    first = QLORA_CONFIG.collect(QLORA_CONFIG.implementation, named)
    assert first["layers"] == ["down_proj", "gate_proj", "k_proj", "o_proj", "q_proj", "up_proj", "v_proj"]
    assert first["arithmetic"] != QLORA_CONFIG.collect(QLORA_CONFIG.implementation, said)["arithmetic"]
