"""The real questions: their Python sessions, run as they stand in the page."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PAGE = ROOT / "tests" / "questions" / "questions.md"
QUESTION = re.compile(r"^## (.+?)$(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
SESSION = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def sessions(text: str) -> list[doctest.DocTest]:
    """One test a question; each brings its own imports."""
    parser, found = doctest.DocTestParser(), []
    for match in QUESTION.finditer(text):
        title, body = match.groups()
        source = "\n".join(SESSION.findall(body))
        line = text.count("\n", 0, match.start())
        found.append(parser.get_doctest(source, {}, title, PAGE.name, line))
    return found


def outcome(session: doctest.DocTest) -> tuple[int, str]:
    """How many examples failed, and what the runner says of them."""
    said: list[str] = []
    runner = doctest.DocTestRunner(verbose=False)
    failed = runner.run(session, out=said.append).failed
    return failed, "".join(said)


QUESTIONS = sessions(PAGE.read_text(encoding="utf-8"))


@pytest.mark.parametrize("session", QUESTIONS, ids=lambda session: session.name)
def test_the_answer_is_as_printed(
    session: doctest.DocTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    assert len(session.examples) > 1, "a question without a session"
    failed, said = outcome(session)
    assert not failed, said


def test_every_question_has_a_session() -> None:
    assert len(QUESTIONS) == 7


def test_a_wrong_answer_is_seen() -> None:
    (session,) = sessions("## Sum?\n```python\n>>> 1 + 1\n3\n```\n")
    failed, said = outcome(session)
    assert failed == 1 and "Expected" in said
