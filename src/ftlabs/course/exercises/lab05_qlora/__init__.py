"""Lab 05: QLoRA."""

from ftlabs.course.catalogue import LabInfo
from ftlabs.course.exercises.lab05_qlora.absmax_int4 import ABSMAX_INT4
from ftlabs.course.exercises.lab05_qlora.bits_per_weight import BITS_PER_WEIGHT
from ftlabs.course.exercises.lab05_qlora.dequantize_blocks import DEQUANTIZE_BLOCKS
from ftlabs.course.exercises.lab05_qlora.double_quantize import DOUBLE_QUANTIZE
from ftlabs.course.exercises.lab05_qlora.nf4_levels import NF4_LEVELS
from ftlabs.course.exercises.lab05_qlora.pack_pairs import PACK_PAIRS
from ftlabs.course.exercises.lab05_qlora.qlora_config import QLORA_CONFIG
from ftlabs.course.exercises.lab05_qlora.quantize_blocks import QUANTIZE_BLOCKS
from ftlabs.course.exercises.lab05_qlora.training_bytes import TRAINING_BYTES

LAB = LabInfo(
    name="05_qlora",
    title="QLoRA: fine-tuning on four-bit weights",
    minutes=60,
    objectives=(
        "Store weights in four bits by hand: levels, blocks, packing, double quantisation",
        "Measure what that costs in weights and in predictions, with intervals, and compare with the paper",
        "Compute what a model of any size needs in memory under full fine-tuning, LoRA and QLoRA",
        "Train adapters on a four-bit model with bitsandbytes and peft",
        "Know what goes wrong: merging into four bits, and evaluating between training steps on some CPUs",
    ),
    exercises=(
        ABSMAX_INT4,
        NF4_LEVELS,
        QUANTIZE_BLOCKS,
        DEQUANTIZE_BLOCKS,
        PACK_PAIRS,
        DOUBLE_QUANTIZE,
        BITS_PER_WEIGHT,
        TRAINING_BYTES,
        QLORA_CONFIG,
    ),
    further=(
        "Dettmers et al. 2023, QLoRA: Efficient Finetuning of Quantized LLMs, sections 2 to 4",
        "Yoshida 2023, NF4 Isn't Information Theoretically Optimal (and that's Good)",
    ),
)
