"""Lab 06: evaluation."""

from ftlabs.course.catalogue import LabInfo
from ftlabs.course.exercises.lab06_evaluation.answer_scores import ANSWER_SCORES
from ftlabs.course.exercises.lab06_evaluation.bleu import BLEU
from ftlabs.course.exercises.lab06_evaluation.bootstrap import BOOTSTRAP_INTERVAL
from ftlabs.course.exercises.lab06_evaluation.both_orders import BOTH_ORDERS
from ftlabs.course.exercises.lab06_evaluation.macro_f1 import MACRO_F1
from ftlabs.course.exercises.lab06_evaluation.mcnemar import PAIRED_TEST
from ftlabs.course.exercises.lab06_evaluation.overlap import OVERLAP
from ftlabs.course.exercises.lab06_evaluation.perplexity_and_bits import PERPLEXITY_AND_BITS
from ftlabs.course.exercises.lab06_evaluation.rouge_l import ROUGE_L
from ftlabs.course.exercises.lab06_evaluation.win_rate import WIN_RATE

LAB = LabInfo(
    name="06_evaluation",
    title="Evaluation: which model is better, and how sure are you?",
    minutes=60,
    objectives=(
        "Build the usual scores by hand, and know what each of them cannot see",
        "Compare models with different tokenizers by bits per byte",
        "Put an interval around a score, and tell a real difference between two models from luck",
        "Find test questions that a model was trained on, and see what they do to its score",
        "Take the order bias out of a judge, and turn users' thumbs into a win rate",
    ),
    exercises=(
        PERPLEXITY_AND_BITS,
        ANSWER_SCORES,
        MACRO_F1,
        BLEU,
        ROUGE_L,
        BOOTSTRAP_INTERVAL,
        PAIRED_TEST,
        OVERLAP,
        BOTH_ORDERS,
        WIN_RATE,
    ),
    further=(
        "Papineni et al. 2002, BLEU: a Method for Automatic Evaluation of Machine Translation, section 2",
        "Lin 2004, ROUGE: A Package for Automatic Evaluation of Summaries",
        "Zheng et al. 2023, Judging LLM-as-a-Judge with MT-Bench and Chatbot Arena (biases of judges)",
    ),
)
