"""Lab 00: start here."""

from ftlabs.course.catalogue import LabInfo
from ftlabs.course.exercises.lab00_start_here.conversation import TICKET_TO_CONVERSATION
from ftlabs.course.exercises.lab00_start_here.greedy import GENERATE_GREEDILY
from ftlabs.course.exercises.lab00_start_here.loss import NEXT_TOKEN_LOSS
from ftlabs.course.exercises.lab00_start_here.perplexity import PERPLEXITY
from ftlabs.course.exercises.lab00_start_here.probabilities import NEXT_TOKEN_PROBABILITIES
from ftlabs.course.exercises.lab00_start_here.top_k import KEEP_TOP_K

LAB = LabInfo(
    name="00_start_here",
    title="Start here",
    minutes=40,
    objectives=(
        "Decide between prompting, retrieval and fine-tuning, and how large a model to take",
        "Read what a language model computes: tokens, next-token probabilities, loss, perplexity",
        "Write text with a model, greedily and by sampling",
        "Fine-tune a pretrained model on a small task and measure what changed",
    ),
    exercises=(
        NEXT_TOKEN_PROBABILITIES,
        NEXT_TOKEN_LOSS,
        PERPLEXITY,
        GENERATE_GREEDILY,
        KEEP_TOP_K,
        TICKET_TO_CONVERSATION,
    ),
    further=(
        "Radford et al. 2019, Language Models are Unsupervised Multitask Learners, sections 1 and 2",
        "Holtzman et al. 2020, The Curious Case of Neural Text Degeneration (why greedy text repeats itself)",
    ),
)
